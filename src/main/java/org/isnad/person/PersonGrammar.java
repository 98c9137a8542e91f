package org.isnad.person;

import org.isnad.gazetteer.LexiconName;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.mention.Reading;
import org.isnad.mention.WordShape;

/** How far a person's name goes from its first word: محمد بن سلمان آل سعود, مايلز كاغينز. */
public final class PersonGrammar {

    public static final int MAX_WORDS = 7;

    private static final long PART = WordClass.bits(WordClass.GIVEN, WordClass.PARTICLE, WordClass.FAMILY);

    private final Reading reading;
    private final NameLexicon lexicon;
    private final UnknownWords words;

    public PersonGrammar(Reading reading, NameLexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.words = new UnknownWords(reading, lexicon);
    }

    /** One past the last word of a name that begins at {@code from} with a known given name, or -1. */
    public int end(int from, WordForm form) {
        String word = form.word();
        if (WordClass.GIVEN.contains(word) || WordClass.MAY_BE_GIVEN.contains(word) && !WordClass.STOP.contains(word)) {
            return extend(from, from + 1);
        }
        boolean compound = WordClass.MAY_BE_GIVEN.contains(word) && reading.sameLine(from, from + 1)
                && (reading.is(from + 1, WordClass.SUFFIX) || reading.is(from + 1, WordClass.GIVEN)
                        || reading.is(from + 1, WordClass.FAMILY) && reading.word(from + 1).startsWith("ال"));
        if (compound) {
            return extend(from, from + 1);
        }
        if (word.equals("عبد") && reading.sameLine(from, from + 1) && reading.word(from + 1).startsWith("ال")) {
            return extend(from, from + 2);
        }
        boolean kunya = WordClass.PARTICLE.contains(word) && isPart(from + 1, from) && reading.sameLine(from, from + 1);
        return kunya ? extend(from, from + 2) : -1;
    }

    /** One past the last word that the lists know of a name that begins here, or -1: الملك فهد in مستشفى الملك فهد. */
    public int knownEnd(int from) {
        if (!reading.isWord(from) || end(from, reading.forms(from)[0]) < 0) {
            return -1;
        }
        int end = from + 1;
        while (end - from < MAX_WORDS && reading.sameLine(from, end) && isKnownPart(end, from)) {
            end++;
        }
        return end;
    }

    private boolean isKnownPart(int i, int from) {
        boolean after = reading.is(i - 1, WordClass.PARTICLE) && reading.word(i).length() > 2;
        boolean family = i - from < 4 && WordShape.isDefiniteNisba(reading.word(i)) && words.contains(i);
        return reading.is(i, WordClass.GIVEN) || reading.is(i, WordClass.PARTICLE) || reading.is(i, WordClass.FAMILY)
                || reading.is(i, WordClass.SUFFIX) || after || family;
    }

    /** Goes on from {@code to} as long as the words can be parts of a name. */
    public int extend(int from, int to) {
        int end = to;
        while (end - from < MAX_WORDS && reading.sameLine(from, end) && isPart(end, from)) {
            if (reading.is(end, WordClass.PARTICLE) && !reading.is(end, WordClass.FAMILY)) {
                boolean clan = reading.word(end).equals("ال");
                boolean kunya = reading.word(end).equals("ابو") && !reading.is(end + 1, WordClass.STOP);
                if (!reading.sameLine(from, end + 1)
                        || !((clan || kunya) && reading.isWord(end + 1)) && !isAfterParticle(end + 1)) {
                    break;
                }
                end++;
            }
            end++;
        }
        return end;
    }

    /** Whether the word can follow in a name that began at {@code from}. */
    private boolean isPart(int i, int from) {
        String word = reading.word(i);
        if (word.length() < 2 || reading.isUpon(i) || words.isTitle(i) && !closesFull(i, from)) {
            return false;
        }
        WordForm form = reading.forms(i)[0];
        if (i - from > 2 && reading.word(i - 2).equals("ال")) {
            return false;
        }
        if (i > from && reading.is(i - 1, WordClass.SUFFIX) && reading.is(i - 1, WordClass.MODIFIER)) {
            return form.is(WordClass.PARTICLE);
        }
        if (form.is(WordClass.DEMONYM)) {
            return word.startsWith("ال") && word.endsWith("ي")
                    && (i - from == 1 || i - from == 2 && reading.is(from, WordClass.GIVEN) && closesName(i + 1));
        }
        if ((form.bits() & PART) != 0 || form.is(WordClass.SUFFIX) && i > from
                || form.is(WordClass.MAY_BE_GIVEN) && !form.is(WordClass.STOP)) {
            return true;
        }
        if (i - from > 0 && i - from < 4 && isAmbiguousPlace(i)) {
            return true;
        }
        boolean second = i - from == 1 && reading.is(from, WordClass.GIVEN)
                || i - from == 2 && reading.word(from).equals("عبد");
        boolean daughter = WordShape.isDefiniteNisba(word.substring(0, word.length() - 1)) && word.endsWith("يه")
                && hasDaughter(from, i);
        if (daughter) {
            return true;
        }
        if (second && form.isDefinite() && !form.is(WordClass.STOP) && closesName(i + 1) || closesFull(i, from)) {
            return true;
        }
        if (i - from == 1 && WordShape.isDefiniteNisba(word) && !form.is(WordClass.STOP) && closesBefore(i + 1)) {
            return true;
        }
        return i == from || !words.goesOn(i, reading.is(from, WordClass.FOREIGN)) && mayClose(i, from, form);
    }

    /** A word nobody knows closes a name as its second word, and after known ones as its third or fourth: محمد سعيد الناير. */
    private boolean mayClose(int i, int from, WordForm form) {
        if (i - from == 1 && reading.is(from, WordClass.GIVEN)) {
            boolean foreign = reading.is(from, WordClass.FOREIGN) && !form.word().startsWith("و");
            return !form.is(WordClass.ORDINARY) && words.isOpen(i) && (foreign || !WordShape.isClause(form.word()))
                    && !words.hasPronoun(i);
        }
        if (i - from == 1 && form.isDefinite() && !WordShape.isDefiniteNisba(form.word()) && !form.word().startsWith("البو")
                && !reading.is(from, WordClass.MAY_BE_GIVEN) && !reading.is(from, WordClass.PARTICLE)) {
            return false;
        }
        boolean lineage = i - from >= 3 && reading.is(i - 2, WordClass.PARTICLE);
        return i - from < 4 && form.word().charAt(0) != 'و' && (!lineage || form.isDefinite())
                && (i - from == 1 || WordShape.isDefiniteNisba(form.word()) || areKnown(from, i)
                        || i - from == 2 && opensClause(i + 1))
                && words.contains(i);
    }

    /** العميد صالح الشرفي - or أن: what stands after a name rather than after an adjective. */
    private boolean closesBefore(int i) {
        return reading.isMark(i, "-–(") || reading.word(i).equals("ان") || reading.word(i).equals("بان");
    }

    /** منى بنت خلفان البوسعيدية: the family name of a woman. */
    private boolean hasDaughter(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (reading.word(i).equals("بنت")) {
                return true;
            }
        }
        return false;
    }

    /** عبد الحميد الدبيبة على أنه, محمد شياع السوداني أبلغ: the report goes on after the name. */
    private boolean closesName(int i) {
        boolean preposition = reading.word(i).equals("علي") || reading.word(i).equals("الي");
        String that = reading.word(preposition ? i + 1 : i);
        return that.startsWith("ان") && that.length() < 5 || that.equals("بان") || reading.is(i, WordClass.REPORTS);
    }

    /**
     * الدكتور أنس العكلة، / وقالت فاطمة الخلف،: between what leads to a name and a comma a given name has any definite word
     * with it.
     */
    private boolean closesFull(int i, int from) {
        boolean led = reading.is(from - 1, WordClass.HONOUR) || reading.is(from - 1, WordClass.REPORTS);
        return led && i - from == 1 && reading.sameLine(from, i) && reading.is(from, WordClass.GIVEN)
                && reading.word(i).startsWith("ال") && !reading.is(i, WordClass.STOP) && reading.isComma(i + 1);
    }

    /** What cannot go on with a name: هايلي مريام ديسالين إن. */
    private boolean opensClause(int i) {
        return reading.isComma(i) || reading.word(i).equals("ان") || reading.word(i).equals("بان");
    }

    /** Whether all words of a name so far are in the lists. */
    private boolean areKnown(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean servant = i > from && reading.word(i - 1).equals("عبد");
            if (!servant && !reading.is(i, WordClass.MAY_BE_GIVEN) && !reading.is(i, WordClass.PARTICLE)
                    && !reading.is(i, WordClass.SUFFIX)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name of a person begins here for certain: محمد, and الهادي before بن, a family name or a word nobody knows. */
    public boolean opens(int i) {
        if (reading.is(i, WordClass.GIVEN)) {
            return true;
        }
        if (!reading.sameLine(i, i + 1) || !reading.is(i, WordClass.MAY_BE_GIVEN) || reading.is(i, WordClass.STOP)) {
            return false;
        }
        boolean arab = reading.is(i, WordClass.ARAB) && !reading.is(i, WordClass.ORDINARY) && !reading.is(i, WordClass.DEMONYM);
        return reading.word(i + 1).equals("بن") || reading.is(i + 1, WordClass.FAMILY) || reading.is(i + 1, WordClass.GIVEN)
                || arab && mayOpen(i + 1);
    }

    /** Whether the word is unknown and might open a name: neither a verb nor a noun of the running sentence by its shape. */
    public boolean mayOpen(int i) {
        return words.contains(i) && !words.goesOn(i, false);
    }

    /** A word that is in no list of ordinary words, titles, bodies and places, and does not look like a verb. */
    public boolean isUnknown(int i) {
        return words.contains(i);
    }

    private boolean isAfterParticle(int i) {
        String word = reading.word(i);
        return word.length() > 1 && (reading.is(i, WordClass.MAY_BE_GIVEN) || reading.is(i, WordClass.FAMILY)
                || reading.is(i, WordClass.PARTICLE) || word.startsWith("ال") || words.contains(i));
    }

    /** محمد الخليل: a family name that is an ambiguous place too. */
    private boolean isAmbiguousPlace(int i) {
        String word = reading.word(i);
        Match<LexiconName> match = reading.is(i, WordClass.LISTED) && word.startsWith("ال")
                ? lexicon.names().longest(reading.text(), i, word)
                : null;
        return match != null && match.end() == i + 1 && !WordClass.STOP.contains(word)
                && match.values().stream().allMatch(LexiconName::needsContext);
    }
}
