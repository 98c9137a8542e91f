package org.isnad.title;

import org.isnad.finding.EntityType;
import org.isnad.gazetteer.LexiconName;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.TitleWords;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.mention.Reading;

/**
 * The holder's name at the end of a long office that a reporting verb stands before: قال رئيس هيئة الإسكان والتعمير مؤيد شعلان
 * إن. After a definite noun no indefinite one goes on with the construct, so it opens an apposition, even one that no list
 * holds.
 */
final class HolderAfterOffice {

    private static final int LONGEST_OFFICE = 14;
    private static final int LONGEST_NAME = 3;

    private final Reading reading;
    private final NameLexicon lexicon;
    private final NameAfterTitle names;

    HolderAfterOffice(Reading reading, NameLexicon lexicon, NameAfterTitle names) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The office with its holder, or null; {@code after} is one past the office's first words. */
    TitlePhrase find(int from, int after, String head) {
        int end = after;
        while (end - from < LONGEST_OFFICE && reading.sameLine(from, end) && !closes(end)) {
            if (secondTitle(end)) {
                return null;
            }
            TitlePhrase known = leads(end) ? holder(from, after, end, head, true) : null;
            if (known != null) {
                return known;
            }
            end++;
        }
        if (!reading.sameLine(from, end) || !closes(end)) {
            return null;
        }
        TitlePhrase held = holder(from, after, end, head, false);
        if (held != null) {
            return held;
        }
        int set = reading.isComma(end) ? names.afterComma(end + 1, true, true) : -1;
        return set > 0 ? office(from, end, head).named(end + 1, set, true) : null;
    }

    /** المتحدث باسم الوزارة والمبعوث الخاص: another office of the same holder, read for itself. */
    private boolean secondTitle(int i) {
        String word = reading.word(i);
        return word.length() > 4 && word.charAt(0) == 'و'
                && TitleWords.headEnd(reading.text(), i, new WordForm(word.substring(1), 1, false)) > 0;
    }

    private TitlePhrase holder(int from, int after, int end, String head, boolean given) {
        for (int name = end - LONGEST_NAME; name <= end - 2; name++) {
            if (name > after && definite(name - 1) && isName(name, end)
                    && (!given || reading.is(name, WordClass.MAY_BE_GIVEN))) {
                return office(from, name, head).named(name, end, true);
            }
        }
        return null;
    }

    /** A preposition that may lead to what is said: كشفت النائبة عن كتلة الوفاق عالية نظيف عن. */
    private boolean leads(int i) {
        String word = reading.word(i);
        return word.equals("عن") || word.equals("من") || word.equals("الي") || word.equals("في");
    }

    private TitlePhrase office(int from, int to, String head) {
        return new TitlePhrase(from, to, reading.span(from, reading.forms(from)[0], to), head, -1, 0, false);
    }

    /** Where the clause goes on past its subject. */
    private boolean closes(int i) {
        String word = reading.word(i);
        return reading.isComma(i) || word.startsWith("ان") && word.length() < 5 && !word.equals("انا") || word.equals("بان")
                || word.equals("خلال") || word.equals("علي") || word.equals("امس") || word.equals("اليوم");
    }

    private boolean definite(int i) {
        String word = reading.word(i);
        return word.startsWith("ال") && word.length() > 3 || word.startsWith("وال") || word.startsWith("لل")
                || word.startsWith("بال") || reading.isClosing(i) || place(i);
    }

    private boolean place(int i) {
        Match<LexiconName> known = reading.isWord(i) ? lexicon.names().longest(reading.text(), i, reading.word(i)) : null;
        return known != null
                && known.values().stream().anyMatch(name -> name.type() == EntityType.PLACE && !name.needsContext());
    }

    /** المتحدث باسم الحكومة باسم: the second is a name. */
    private boolean spokenFor(int name) {
        for (int i = name - 1; i > name - LONGEST_OFFICE && reading.sameLine(i, name); i--) {
            if (reading.word(i).equals("باسم")) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int from, int end) {
        String first = reading.word(from);
        boolean adverbial = first.startsWith("ب")
                && (reading.word(from + 1).startsWith("ال") || reading.word(from + 1).endsWith("ه"));
        if (first.startsWith("ال") || place(from) || adverbial || first.equals("باسم") && !spokenFor(from)) {
            return false;
        }
        for (int i = from; i < end; i++) {
            String word = reading.word(i);
            boolean known = reading.is(i, WordClass.MAY_BE_GIVEN) || reading.is(i, WordClass.FAMILY);
            boolean possible = reading.isWord(i) && word.length() > 2 && !reading.is(i, WordClass.STOP)
                    && !reading.is(i, WordClass.REPORTS) && !reading.is(i, WordClass.MODIFIER)
                    && !TitleWords.isOffice(reading.text(), i, reading.forms(i)[0]) && !reading.isUpon(i)
                    && "ولف".indexOf(word.charAt(0)) < 0 && !word.endsWith("ين")
                    && !(i == from && word.endsWith("ا") && word.length() > 5);
            if (!known && !possible || i > from && reading.is(i, WordClass.DEFINITE_DEMONYM) && i == from + 1) {
                return false;
            }
        }
        return true;
    }
}
