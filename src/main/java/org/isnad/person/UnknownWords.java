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

/** Which words of a text no list explains, so that they may be somebody's name: كاغينز, but not عزمه or لصحيفة. */
final class UnknownWords {

    private static final long BODY = WordClass.bits(WordClass.HEAD, WordClass.NATION_HEAD);
    private static final long LISTED = WordClass.bits(WordClass.ORDINARY, WordClass.PURPOSE, WordClass.DEMONYM);
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Reading reading;
    private final NameLexicon lexicon;
    private final byte[] unknown;

    UnknownWords(Reading reading, NameLexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.unknown = new byte[reading.size()];
    }

    /** A word that is in no list of ordinary words, titles, bodies and places, and does not look like a verb. */
    boolean contains(int i) {
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
        boolean verbalNoun = word.startsWith("است") && word.length() > 5 && word.indexOf('ا', 3) > 0;
        return !verbalNoun && isOpen(i) && !WordShape.isInflected(word) && !hasPronoun(i);
    }

    /** In no list, even without its clitics. */
    boolean isOpen(int i) {
        return (reading.forms(i)[0].baseBits() & BODY) == 0 && !isKnownOther(i) && !hidesOrdinaryWord(i);
    }

    /** عزمه, قوله: a final ه that is no ة is a pronoun. */
    boolean hasPronoun(int i) {
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

    /** Whether a title begins here that is no name as well. */
    boolean isTitle(int i) {
        WordForm form = reading.forms(i)[0];
        int end = TitleWords.headEnd(reading.text(), i, form);
        return end > i + 1 || end > 0 && !form.is(WordClass.MAY_BE_GIVEN) && !form.is(WordClass.FAMILY);
    }

    /** Whether a word that no list holds looks as if the sentence went on with it: تبرز, الحافلة. */
    boolean goesOn(int i, boolean foreign) {
        String word = reading.word(i);
        boolean feminine = reading.text().text().charAt(reading.text().token(i).end() - 1) == 'ة';
        boolean several = word.length() > 7 && word.endsWith("ين") && !word.startsWith("البو");
        return (feminine || several) && word.startsWith("ال") && !WordShape.isClan(word)
                || WordShape.isVerb(word) && !(foreign && word.length() > 4);
    }

    private boolean isKnownOther(int i) {
        Match<LexiconName> match = reading.is(i, WordClass.LISTED)
                ? lexicon.names().longest(reading.text(), i, reading.word(i))
                : null;
        return match != null && match.values().stream()
                .anyMatch(name -> name.type() != EntityType.PERSON && !name.needsContext());
    }
}
