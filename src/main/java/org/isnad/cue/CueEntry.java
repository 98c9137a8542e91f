package org.isnad.cue;

import java.util.Set;

import org.isnad.finding.Stance;

/**
 * One reporting expression of the lexicon, with its government: دعا goes with إلى, قال with إنّ or a quotation.
 *
 * @param lemma past tense, third person, as listed
 * @param takes what may follow: that, quote, noun, or a folded preposition
 * @param reliability how often the expression attributes where its complement fits, 0 to 1
 * @param strict a homograph that counts only where its complement follows at once or right after its subject
 */
public record CueEntry(String lemma, Set<String> takes, Stance stance, double reliability, boolean strict) {

    public boolean takesClause() {
        return takes.contains("that");
    }

    public boolean takesQuotation() {
        return takes.contains("quote");
    }

    /** جاء and ورد report only with a document: جاء في بيان. */
    public boolean inDocument() {
        return lemma.equals("جاء") || lemma.equals("ورد");
    }

    public boolean takesNoun() {
        return takes.contains("noun");
    }

    /** Any noun after the subject: أدان الهجوم. */
    public boolean takesObject() {
        return takes.contains("object");
    }

    /** A noun beside it is whom it is said of, unless there are two: واتهمت الجماعة بالكذب. */
    public boolean needsObject() {
        return takes.contains("whom");
    }

    /** Whoever speaks goes on: وأضاف, واستطرد. */
    public boolean goesOn() {
        return takes.contains("more");
    }

    public boolean takes(String preposition) {
        return takes.contains(preposition);
    }
}
