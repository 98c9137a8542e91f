package org.isnad.speaker;

import java.util.Set;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundParty;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.sentence.SourceWords;

/** Reads a noun phrase in the place of a speaker: a name, a title, a short form, or a source without a name. */
public final class SubjectReader {

    private static final Set<String> ADVERBS = WordLists.words("no-subjects");

    private static final Set<String> SPEAKER_SO_FAR = WordLists.words("speaker-so-far");

    /** Nouns that begin as a preposition grown together with its noun does. */
    private static final Set<String> NOUNS_LIKE_PHRASES = WordLists.words("nouns-like-phrases");

    private final Reading reading;
    private final SourceWords words;
    private final Coreference coreference;
    private final DescriptionReader descriptions;
    private final Apposition apposition;
    private final TitledSubject titled;
    private final Adjunct adjunct;

    public SubjectReader(Reading reading, SourceWords words, Coreference coreference) {
        this.reading = reading;
        this.words = words;
        this.coreference = coreference;
        this.descriptions = new DescriptionReader(reading, words);
        this.apposition = new Apposition(reading, descriptions);
        this.titled = new TitledSubject(reading, coreference, descriptions, apposition);
        this.adjunct = new Adjunct(reading, words);
    }

    /** The subject that begins at the token or shortly after it, up to a limit, or null where none does. */
    public Subject at(int from, int limit) {
        int i = from;
        while (i < limit && adjunct.skippable(i)) {
            i++;
        }
        if (i >= limit) {
            return null;
        }
        int past = adjunct.past(i, limit);
        if (past > i) {
            boolean name = past < limit && (reading.title(past) != null || reading.namesSpeaker(past));
            return name ? named(past, limit) : null;
        }
        Subject named = named(i, limit);
        if (named != null) {
            return descriptions.coordinated(named, limit);
        }
        return reading.token(i).isWord() ? bare(i, limit) : null;
    }

    /** Whether a source without a name is described from the token on: ممرضة في المستشفى. */
    public boolean describesSource(int i) {
        return words.sort(reading.word(i)) == SourceWords.Sort.UNNAMED && reading.mention(i) == null || joinedSource(i);
    }

    /** وحقوقيون, ومصادر: an indefinite source with a conjunction. */
    private boolean joinedSource(int i) {
        String word = reading.word(i);
        return word.length() > 4 && word.charAt(0) == 'و' && words.sort(word) == null && reading.mention(i) == null
                && words.sort(word.substring(1)) == SourceWords.Sort.UNNAMED;
    }

    /** ربان الفريق, المتهم الرئيسي: a definite phrase whose noun is neither a source, a body nor an office. */
    public boolean epithet(int first, int end) {
        String word = reading.word(first);
        boolean definite = coreference.definite(word)
                || first + 1 < end && reading.word(first + 1).startsWith("ال") && word.length() > 2;
        return definite && words.sort(word) == null && words.definite(word) == null && reading.title(first) == null;
    }

    /** Whether a document stands at the token: بتقرير. */
    boolean documentAt(int i) {
        String word = reading.bare(i);
        return words.sort(word) == SourceWords.Sort.DOCUMENT
                || word.startsWith("ب") && words.sort(word.substring(1)) == SourceWords.Sort.DOCUMENT;
    }

    /** Whether the folded word is a noun for a document: تقرير. */
    public boolean document(String word) {
        return words.sort(word) == SourceWords.Sort.DOCUMENT || words.definite(word) == SourceWords.Sort.DOCUMENT;
    }

    /** Whoever issued the document named at the token. */
    public Subject issuer(int document, int limit) {
        return coreference.issuer(document, limit);
    }

    private Subject named(int i, int limit) {
        Names.Title title = reading.title(i);
        if (title != null && reading.firstOf(title.span()) <= i) {
            return titled.of(title, i, limit);
        }
        int at = i;
        SourceWords.Sort sort = words.sort(reading.word(i));
        if ((sort == SourceWords.Sort.OUTLET || sort == SourceWords.Sort.BODY) && reading.mention(i) == null) {
            while (at + 1 < limit && at < i + 4 && reading.mention(at) == null
                    && (words.sort(reading.word(at)) != null || reading.punctuation(at)
                            || reading.word(at).equals("الانباء") || reading.word(at).equals("انباء"))) {
                at++;
            }
        }
        Names.Mention mention = reading.mention(at);
        if (mention == null || reading.entity(mention.entity()).type() == EntityType.PLACE) {
            return null;
        }
        return new Subject(FoundParty.named(mention.entity()), mention.span(), i,
                titled.apposition(reading.after(mention.span()), limit), "named-subject");
    }

    /** A noun no lexicon knows, in the place of a subject: قال عامل في المصنع إن. */
    private boolean unknownNoun(int i, int limit) {
        String word = reading.word(i);
        return i + 1 < limit && word.length() > 3 && !word.endsWith("ا") && subjectLike(word)

                && !ADVERBS.contains(word) && !FunctionWords.RELATIVES.contains(word) && !FunctionWords.verbal(word);
    }

    /** Not a preposition grown together with its noun: كيانات and بلدية are nouns, بالأمس is not. */
    private static boolean subjectLike(String word) {
        return "بلو".indexOf(word.charAt(0)) < 0
                || NOUNS_LIKE_PHRASES.contains(word);
    }

    /** المعطيات التي أوردتها المندوبية, البيان الصادر عن الوزارة: the document's issuer is named after it. */
    private boolean published(int i, int limit) {
        String next = reading.word(i + 1);
        return i + 2 < limit && words.definite(reading.word(i)) == SourceWords.Sort.DOCUMENT
                && (next.equals("التي") || next.equals("الذي") || next.startsWith("الصادر"));
    }

    /** والحكومة, فالوزير: a definite noun with a conjunction. */
    private static boolean joined(String word) {
        return word.length() > 5 && (word.startsWith("وال") || word.startsWith("فال"));
    }

    /** رئيسها, محاميه: a noun with an attached pronoun. */
    private boolean possessed(int i) {
        String word = reading.word(i);
        boolean pronoun = reading.text().charAt(reading.token(i).end() - 1) == 'ه' || word.endsWith("ها")
                || word.endsWith("هم");
        return pronoun && word.length() > 4 && !FunctionWords.in(FunctionWords.PREPOSITIONS, word) && !ADVERBS.contains(word);
    }

    private Subject bare(int i, int limit) {
        String word = joined(reading.word(i)) || joinedSource(i) ? reading.word(i).substring(1) : reading.word(i);
        if (FunctionWords.PREPOSITIONS.contains(word) || FunctionWords.complementizer(word)) {
            return null;
        }
        if (FunctionWords.HONORIFICS.contains(word) || SPEAKER_SO_FAR.contains(word)) {
            return coreference.speakerSoFar(i);
        }
        if (word.equals("الاخير") || word.equals("الاخيره")) {
            return coreference.latter(i);
        }
        if (word.equals("ام") || word.equals("ابو")) {
            Names.Mention kunya = reading.mention(i + 1);
            if (kunya != null && reading.entity(kunya.entity()).type() == EntityType.PERSON) {
                return named(i + 1, limit);
            }
        }
        Subject firstName = coreference.firstName(i);
        if (firstName != null) {
            return firstName;
        }
        Subject standIn = coreference.standIn(i);
        if (standIn != null) {
            return standIn;
        }
        if (coreference.definite(word)) {
            Subject same = coreference.same(i, limit);
            if (same != null) {
                return same;
            }
            Subject known = coreference.shortForm(i);
            if (known != null) {
                return known;
            }
            Subject later = titled.laterName(i, i + 1, limit);
            if (later != null) {
                return later;
            }
            if (words.definite(word) == SourceWords.Sort.UNNAMED || words.definite(word) == SourceWords.Sort.DOCUMENT) {
                Subject name = apposition.afterComma(i + 1, limit);
                Subject issuer = published(i, limit) ? coreference.issuer(i, limit) : null;
                return name != null ? name : issuer != null ? issuer : coreference.repeated(i, i + 1, reading.token(i).span());
            }
            return apposition.of(descriptions.read(i, limit), limit);
        }
        Subject held = possessed(i) ? titled.heldBy(i, limit) : null;
        if (held != null) {
            return held;
        }
        SourceWords.Sort sort = words.sort(word);
        if (sort == null && word.startsWith("ل") && words.sort(word.substring(1)) != null) {
            sort = words.sort(word.substring(1));
        }
        if (sort == null && words.possessed(word) == SourceWords.Sort.UNNAMED) {
            Subject name = titled.laterName(i, i + 1, limit);
            return name == null ? apposition.of(descriptions.read(i, limit), limit) : name;
        }
        if (sort == SourceWords.Sort.DOCUMENT) {
            Subject issuer = coreference.issuer(i, limit);
            return issuer == null ? descriptions.read(i, limit) : issuer;
        }
        if (sort == null && !unknownNoun(i, limit)) {
            return null;
        }
        Subject closing = titled.titledAfterName(i, limit);
        return closing == null ? apposition.of(descriptions.read(i, limit), limit) : closing;
    }
}
