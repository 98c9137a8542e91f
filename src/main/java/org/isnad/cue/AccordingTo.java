package org.isnad.cue;

import java.util.Set;

import org.isnad.lexicon.WordLists;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.sentence.SourceWords;

/** Reads the frames that name a source beside its content: بحسب المتحدث, وفق ما ذكرته وكالة, نقلاً عن, على حد قوله. */
public final class AccordingTo {

    private static final Set<String> FRAMES = WordLists.words("according-to");
    private static final Set<String> OWN = WordLists.words("own-words");

    private static final Set<String> RELAYING = WordLists.words("according-to-verbs");

    private final Reading reading;
    private final CueFinder cues;
    private final SourceWords words;

    public AccordingTo(Reading reading, CueFinder cues, SourceWords words) {
        this.reading = reading;
        this.cues = cues;
        this.words = words;
    }

    /** Whether a frame with a source begins at the token. */
    public boolean sourceAt(int i) {
        return sourceFrom(i) >= 0;
    }

    /** The first token of the source that the frame at the token names, or -1. */
    public int sourceFrom(int i) {
        String word = reading.bare(i);
        if (reading.word(i).equals("وفق") || reading.word(i).equals("وفقا") || reading.word(i).equals("وفقما")) {
            word = reading.word(i);
        }
        if (!FRAMES.contains(word)) {
            return -1;
        }
        if (word.equals("علي")) {
            return reading.word(i + 1).equals("حد") && own(i + 2) ? i + 2 : -1;
        }
        int at = i + 1;
        if (word.equals("نقلا")) {
            return reading.word(at).equals("عن") ? at + 1 : -1;
        }
        if (word.equals("استنادا")) {
            return reading.word(at).equals("الي") && source(at + 1) ? at + 1 : -1;
        }
        boolean relative = word.endsWith("ما");
        if (reading.word(at).equals("ما")) {
            relative = true;
            at++;
        }
        if (relative && reading.word(at).startsWith("علم")) {
            return learnt(at);
        }
        if (relative) {
            return reports(at) ? at + 1 : -1;
        }
        return source(at) ? at : -1;
    }

    /** وحسب ما علمته الجريدة من مصادر: those it was learnt from, or -1. */
    private int learnt(int verb) {
        for (int i = verb + 1; i < Math.min(reading.sentenceEnd(verb), verb + 8); i++) {
            if (reading.word(i).equals("من") || reading.word(i).equals("لدي") || reading.word(i).equals("عن")) {
                return source(i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Whether the verb at the token belongs to a frame and has no clause of its own: وفق ما أفاد به مراسلنا. */
    public boolean verb(int i) {
        int frame = reading.word(i - 1).equals("ما") ? i - 2 : i - 1;
        if (frame < 0 || !FRAMES.contains(reading.bare(frame)) || sourceFrom(frame) != i + 1) {
            return false;
        }
        for (int j = i + 1; j < Math.min(reading.sentenceEnd(i), i + 8); j++) {
            if (FunctionWords.complementizer(reading.word(j)) || reading.is(j, ':')) {
                return false;
            }
        }
        return true;
    }

    /** The verb of a frame such as وفق ما ذكرت, with an attached object or without. */
    private boolean reports(int i) {
        String word = reading.word(i);
        if (cues.at(i) != null) {
            return cues.at(i).finite();
        }
        String shorter = word.length() > 4 && (word.endsWith("ه") || word.endsWith("ته")) ? word.substring(0, word.length() - 1)
                : word;
        return RELAYING.contains(shorter);
    }

    /** على حد قوله, بحسب قوله: no new source. */
    public boolean own(int i) {
        return OWN.contains(reading.word(i)) || reading.word(i).equals("قول") || reading.word(i).equals("تعبير")
                || reading.word(i).equals("وصف");
    }

    /** Whether figures or a document are the source: بحسب معطيات رسمية. */
    public boolean document(int i) {
        return words.sort(reading.word(i)) == SourceWords.Sort.DOCUMENT;
    }

    private boolean source(int i) {
        if (i >= reading.size()) {
            return false;
        }
        if (reading.namesSpeaker(i) || reading.title(i) != null || own(i)
                || reading.punctuation(i) && reading.namesSpeaker(i + 1)) {
            return true;
        }
        String word = reading.word(i);
        if (word.equals("عدد") && !reading.word(i + 1).equals("من")) {
            return false;
        }
        if ((word.equals("ذات") || word.equals("نفس")) && words.definite(reading.word(i + 1)) != null) {
            return true;
        }
        String stem = word.startsWith("لل") ? word.substring(2)
                : word.startsWith("ل") && word.length() > 3 ? word.substring(1) : word;
        SourceWords.Sort sort = words.sort(stem);
        return sort != null || words.definite(word) != null || words.definite(stem) != null || words.isOccasion(stem)
                || reading.namesSpeaker(i + 1) && word.length() < 3;
    }
}
