package org.isnad.title;

import org.isnad.finding.EntityType;
import org.isnad.gazetteer.LexiconName;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.TitleWords;
import org.isnad.gazetteer.WordClass;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.mention.Reading;
import org.isnad.mention.WordShape;
import org.isnad.person.PersonGrammar;

/** Looks for the name that a title leads to. */
final class NameAfterTitle {

    private final Reading reading;
    private final NameLexicon lexicon;
    private final PersonGrammar grammar;

    NameAfterTitle(Reading reading, NameLexicon lexicon, PersonGrammar grammar) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    /**
     * One past a name in quotation marks that open here: الأمين العام للحلف «ستولتنبرغ»; or -1 where the name follows the
     * quotation.
     */
    int quoted(int open) {
        if (!reading.isOpening(open) || reading.isMark(open, "(") || !reading.sameLine(open, open + 1)) {
            return -1;
        }
        int end = listed(open + 1);
        end = end > 0 ? end : unknown(open + 1);
        boolean alias = end > 0 && reading.isWord(end + 1) && reading.sameLine(open, end + 1)
                && (TitleWords.isHonour(reading.text(), end + 1, reading.forms(end + 1)[0]) || listed(end + 1) > 0);
        return end > 0 && end - open < 5 && reading.isClosing(end) && !alias ? end : -1;
    }

    /** One past a name that begins here with a known person or a given name, or -1. */
    int listed(int i) {
        if (!reading.isWord(i)) {
            return -1;
        }
        String word = reading.word(i);
        boolean office = TitleWords.isOffice(reading.text(), i, reading.forms(i)[0]) && reading.isWord(i + 1)
                && TitleWords.headEnd(reading.text(), i + 1, reading.forms(i + 1)[0]) > 0;
        if (office) {
            return -1;
        }
        Match<LexiconName> match = lexicon.names().longest(reading.text(), i, word);
        if (match != null && match.values().stream().anyMatch(name -> name.type() == EntityType.PERSON)) {
            return Math.max(match.end(), grammar.extend(i, match.end()));
        }
        boolean other = match != null && match.values().stream().anyMatch(name -> !name.needsContext());
        if (other || WordClass.MODIFIER.contains(word) || WordClass.DEMONYM.contains(word)) {
            return -1;
        }
        return grammar.end(i, reading.forms(i)[0]);
    }

    /** One past a name that opens with a word which is a preposition elsewhere, باسم العوادي; or -1. */
    int opened(int i) {
        int end = grammar.extend(i, i + 1);
        return end > i + 1 ? end : -1;
    }

    /** Whether a name begins here for certain. */
    boolean isSure(int i) {
        return grammar.opens(i);
    }

    /** One past unknown words that can be a name, or -1. */
    int unknown(int i) {
        String word = reading.word(i);
        boolean possible = word.length() > 2 && !word.startsWith("ال") && !WordClass.PURPOSE.contains(word)
                && grammar.mayOpen(i);
        int end = possible ? grammar.extend(i, i + 1) : -1;
        return end - i <= 4 ? end : -1;
    }

    /**
     * One past a family name with its article right after an honour: الدكتور الزهراني; or -1, as in الخبير الانتخابي كميل
     * سرحان.
     */
    int nisba(int i) {
        String word = reading.word(i);
        boolean adjective = reading.sameLine(i, i + 2) && (grammar.opens(i + 1) && grammar.extend(i + 1, i + 2) > i + 2
                || reading.isWord(i + 1) && TitleWords.isHonour(reading.text(), i + 1, reading.forms(i + 1)[0]));
        boolean possible = WordShape.isDefiniteNisba(word) && !WordClass.MODIFIER.contains(word) && grammar.isUnknown(i)
                && !adjective;
        int end = possible ? grammar.extend(i, i + 1) : -1;
        return end > i + 2 ? -1 : end;
    }

    /**
     * After a comma a name must be closed by another, or be more than one word from a given name on; between two commas a given
     * name and any word are one: رئيس الهيئة، منصف بالرجب، .
     */
    int afterComma(int i, boolean complete, boolean reports) {
        if (!reading.isWord(i) || !reading.sameLine(i - 1, i)) {
            return -1;
        }
        int end = listed(i);
        if (end - i >= 2 || end > 0 && reading.isComma(end)) {
            return end;
        }
        boolean second = complete && end == i + 1 && reading.isWord(end) && reading.sameLine(i, end)
                && !reading.is(end, WordClass.STOP) && reading.isComma(end + 1);
        if (second) {
            return end + 1;
        }
        int run = unknown(i);
        if (complete && run - i >= 2 && reading.isComma(run) && !isManner(i)) {
            return run;
        }
        return complete && reports ? anyWords(i) : -1;
    }

    /** بلهجة حادة: an adverbial with its feminine adjective. */
    private boolean isManner(int i) {
        return reading.word(i).startsWith("ب") && reading.word(i + 1).endsWith("ه") && !reading.is(i, WordClass.MAY_BE_GIVEN);
    }

    /** قالت وزيرة الشؤون، ندى الحلو، إن: two or three words between commas after the office of whoever speaks, or -1. */
    private int anyWords(int i) {
        int end = i;
        while (end - i < 4 && reading.isWord(end) && reading.sameLine(i, end) && mayBeNamed(end)) {
            end++;
        }
        String first = reading.word(i);
        boolean given = reading.is(i, WordClass.MAY_BE_GIVEN)
                || !first.startsWith("ال") && !first.startsWith("ب") && !(first.endsWith("ا") && first.length() > 4);
        boolean name = end - i >= 2 && end - i < 4 && reading.isComma(end) && given;
        return name && lexicon.names().longest(reading.text(), i, reading.word(i)) == null ? end : -1;
    }

    private boolean mayBeNamed(int i) {
        String word = reading.word(i);
        return word.length() > 2 && !reading.is(i, WordClass.STOP) && !reading.is(i, WordClass.REPORTS)
                && !reading.is(i, WordClass.DEMONYM) && !reading.is(i, WordClass.MODIFIER) && !reading.isUpon(i)
                && !TitleWords.isOffice(reading.text(), i, reading.forms(i)[0])
                && !TitleWords.isHonour(reading.text(), i, reading.forms(i)[0]) && !word.startsWith("لل")
                || reading.is(i, WordClass.MAY_BE_GIVEN);
    }
}
