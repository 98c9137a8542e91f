package org.isnad.person;

import org.isnad.finding.EntityType;
import org.isnad.gazetteer.LexiconName;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.TitleWords;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.mention.Reading;
import org.isnad.mention.WordShape;

/** How far a person's name goes from its first word: محمد بن سلمان آل سعود, مايلز كاغينز. */
public final class PersonGrammar {

    public static final int MAX_WORDS = 7;

    private static final long PART = WordClass.bits(WordClass.GIVEN, WordClass.PARTICLE, WordClass.FAMILY);
    private static final long BODY = WordClass.bits(WordClass.HEAD, WordClass.NATION_HEAD);
    private static final long LISTED = WordClass.bits(WordClass.ORDINARY, WordClass.PURPOSE, WordClass.DEMONYM);
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Reading reading;
    private final NameLexicon lexicon;
    private final byte[] unknown;

    public PersonGrammar(Reading reading, NameLexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.unknown = new byte[reading.size()];
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
        boolean family = i - from < 4 && WordShape.isDefiniteNisba(reading.word(i)) && isUnknown(i);
        return reading.is(i, WordClass.GIVEN) || reading.is(i, WordClass.PARTICLE) || reading.is(i, WordClass.FAMILY)
                || reading.is(i, WordClass.SUFFIX) || after || family;
    }

    /** Goes on from {@code to} as long as the words can be parts of a name. */
    public int extend(int from, int to) {
        int end = to;
        while (end - from < MAX_WORDS && reading.sameLine(from, end) && isPart(end, from)) {
            if (reading.is(end, WordClass.PARTICLE) && !reading.is(end, WordClass.FAMILY)) {
                boolean clan = reading.word(end).equals("ال");
                if (!reading.sameLine(from, end + 1) || !(clan && reading.isWord(end + 1)) && !isAfterParticle(end + 1)) {
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
        if (word.length() < 2 || reading.isUpon(i) || isTitle(i)) {
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
            return i - from == 1 && word.startsWith("ال") && word.endsWith("ي");
        }
        if ((form.bits() & PART) != 0 || form.is(WordClass.SUFFIX) && i > from
                || form.is(WordClass.MAY_BE_GIVEN) && !form.is(WordClass.STOP)) {
            return true;
        }
        if (i - from > 0 && i - from < 4 && isAmbiguousPlace(i)) {
            return true;
        }
        return i == from || !sentence(i, reading.is(from, WordClass.FOREIGN)) && mayClose(i, from, form);
    }

    /** A word nobody knows closes a name as its second word, and after known ones as its third or fourth: محمد سعيد الناير. */
    private boolean mayClose(int i, int from, WordForm form) {
        if (i - from == 1 && reading.is(from, WordClass.GIVEN)) {
            boolean foreign = reading.is(from, WordClass.FOREIGN) && !form.word().startsWith("و");
            return !form.is(WordClass.ORDINARY) && isOpen(i) && (foreign || !WordShape.isClause(form.word())) && !hasPronoun(i);
        }
        if (i - from == 1 && form.isDefinite() && !WordShape.isDefiniteNisba(form.word()) && !form.word().startsWith("البو")
                && !reading.is(from, WordClass.MAY_BE_GIVEN) && !reading.is(from, WordClass.PARTICLE)) {
            return false;
        }
        boolean lineage = i - from >= 3 && reading.is(i - 2, WordClass.PARTICLE);
        return i - from < 4 && form.word().charAt(0) != 'و' && (!lineage || form.isDefinite())
                && (i - from == 1 || WordShape.isDefiniteNisba(form.word()) || areKnown(from, i)
                        || i - from == 2 && opensClause(i + 1))
                && isUnknown(i);
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

    /** Whether a word that no list holds looks as if the sentence went on with it: تبرز, الحافلة. */
    private boolean sentence(int i, boolean foreign) {
        String word = reading.word(i);
        boolean feminine = reading.text().text().charAt(reading.text().token(i).end() - 1) == 'ة';
        boolean several = word.length() > 7 && word.endsWith("ين") && !word.startsWith("البو");
        return (feminine || several) && word.startsWith("ال") && !WordShape.isClan(word)
                || WordShape.isVerb(word) && !(foreign && word.length() > 4);
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
        return isUnknown(i) && !sentence(i, false);
    }

    private boolean isAfterParticle(int i) {
        String word = reading.word(i);
        return word.length() > 1 && (reading.is(i, WordClass.MAY_BE_GIVEN) || reading.is(i, WordClass.FAMILY)
                || reading.is(i, WordClass.PARTICLE) || word.startsWith("ال") || isUnknown(i));
    }

    /** A word that is in no list of ordinary words, titles, bodies and places, and does not look like a verb. */
    public boolean isUnknown(int i) {
        if (i < 0 || i >= unknown.length) {
            return false;
        }
        if (unknown[i] == 0) {
            unknown[i] = readsAsUnknown(i) ? YES : NO;
        }
        return unknown[i] == YES;
    }

    private boolean readsAsUnknown(int i) {
        String word = reading.word(i);
        if (word.length() < 2 || reading.is(i, WordClass.ORDINARY) || reading.is(i, WordClass.DEMONYM) || reading.isUpon(i)
                || isTitle(i)) {
            return false;
        }
        return isOpen(i) && !WordShape.isInflected(word) && !hasPronoun(i);
    }

    /** In no list, even without its clitics. */
    private boolean isOpen(int i) {
        return (reading.forms(i)[0].baseBits() & BODY) == 0 && !isKnownOther(i) && !hidesOrdinaryWord(i);
    }

    /** عزمه, قوله: a final ه that is no ة is a pronoun. */
    private boolean hasPronoun(int i) {
        char last = reading.text().text().charAt(reading.text().token(i).end() - 1);
        return last == 'ه' && reading.word(i).length() > 3 && !reading.word(i).endsWith("الله");
    }

    /** لصحيفة, بسحب, وروسيا: without its clitics the word is in a list. */
    private boolean hidesOrdinaryWord(int i) {
        String whole = reading.word(i);
        if (whole.length() > 4 && whole.charAt(0) == 'ب' && isKnown(i, new WordForm(whole.substring(1), 1, false))) {
            return true;
        }
        if (whole.length() > 4 && (whole.startsWith("بو") || whole.startsWith("بن"))) {
            return false;
        }
        for (WordForm form : reading.forms(i)) {
            boolean stripped = form.cut() > 0 || form.fused();
            if (form.cut() == 1 && whole.charAt(0) == 'و' && form.is(WordClass.MAY_BE_GIVEN)) {
                return true;
            }
            if (stripped && (form.fused() || form.word().length() > 1 && (isListedWord(form)
                    || TitleWords.isOffice(reading.text(), i, form) || isKnown(i, form)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListedWord(WordForm form) {
        return (form.bits() & LISTED) != 0 || (form.baseBits() & BODY) != 0;
    }

    private boolean isKnown(int i, WordForm form) {
        return form.is(WordClass.LISTED) && form.word().length() > 3
                && lexicon.names().longest(reading.text(), i, form.word()) != null;
    }

    private boolean isTitle(int i) {
        WordForm form = reading.forms(i)[0];
        int end = TitleWords.headEnd(reading.text(), i, form);
        return end > i + 1 || end > 0 && !form.is(WordClass.MAY_BE_GIVEN) && !form.is(WordClass.FAMILY);
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

    private boolean isKnownOther(int i) {
        Match<LexiconName> match = reading.is(i, WordClass.LISTED)
                ? lexicon.names().longest(reading.text(), i, reading.word(i))
                : null;
        return match != null && match.values().stream()
                .anyMatch(name -> name.type() != EntityType.PERSON && !name.needsContext());
    }
}
