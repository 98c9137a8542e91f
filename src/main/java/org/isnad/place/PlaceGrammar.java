package org.isnad.place;

import org.isnad.finding.EntityType;
import org.isnad.gazetteer.LexiconName;
import org.isnad.gazetteer.LocalHeads;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.OrganizationHeads;
import org.isnad.gazetteer.TitleWords;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.mention.Reading;
import org.isnad.mention.WordShape;
import org.isnad.person.PersonGrammar;

/** How far a place's name goes where something before it says that a place follows: رأس الحمام, تل الزيتون الشرقي. */
public final class PlaceGrammar {

    private final Reading reading;
    private final NameLexicon lexicon;
    private final PersonGrammar grammar;

    public PlaceGrammar(Reading reading, NameLexicon lexicon, PersonGrammar grammar) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    /** The text it reads. */
    public Reading reading() {
        return reading;
    }

    /** One past the last word of a place that begins here after its classifier, or -1. */
    public int end(int i) {
        if (!reading.isWord(i) || !reading.sameLine(i - 1, i)) {
            return -1;
        }
        int listed = listed(i);
        int pair = pair(i);
        if (listed > 0 || pair > 0) {
            return Math.max(listed, pair);
        }
        String word = reading.word(i);
        if (word.length() < 3 || isParticiple(i) || WordClass.DEMONYM.contains(word)) {
            return -1;
        }
        if (TitleWords.isHonour(reading.text(), i, reading.forms(i)[0])) {
            return dedicated(i);
        }
        boolean closed = WordClass.MODIFIER.contains(word) || WordClass.SIDE.contains(word);
        boolean name = grammar.isUnknown(i) && !isAdjective(word)
                || word.startsWith("ال") && WordClass.MAY_BE_GIVEN.contains(word) || isAfterStrict(i, word)
                || isQuarter(i, word);
        return name && !closed ? sideEnd(i + 1, word.startsWith("ال")) : -1;
    }

    /** حي العزيزية: what follows the noun and does not agree with it is no adjective. */
    private boolean isQuarter(int i, String word) {
        String kind = reading.word(i - 1);
        return (kind.endsWith("حي") || kind.endsWith("شارع") || kind.endsWith("مخيم")) && word.length() > 5
                && word.startsWith("ال") && word.endsWith("ه") && !reading.is(i, WordClass.ORDINARY);
    }

    /** محافظة رنية, بلدة الحنشة, جماعة تامري: after such a classifier any word that is no ordinary one. */
    private boolean isAfterStrict(int i, String word) {
        boolean strict = false;
        for (WordForm form : reading.forms(i - 1)) {
            boolean village = form.word().equals("قريه") || form.word().equals("بلده") || form.word().equals("جماعه")
                    || form.word().equals("بلديه");
            strict |= form.is(WordClass.STRICT_PLACE) && !(village && word.endsWith("ه"));
        }
        boolean ordinary = WordClass.STOP.contains(word) || WordClass.EPITHET.contains(word)
                || WordClass.DOMAIN.contains(word) || WordClass.PURPOSE.contains(word)
                || WordClass.REPORTS.contains(word) || WordClass.ACTS.contains(word) || word.endsWith("ون")
                || word.endsWith("ين")
                || word.endsWith("ات") || LocalHeads.head(WordForm.base(word)) != null
                || OrganizationHeads.head(WordForm.base(word)) != null;
        return strict && !ordinary && !WordShape.isVerb(word) && !word.endsWith("ها") && word.charAt(0) != 'ب'
                && word.charAt(0) != 'ل' && word.charAt(0) != 'و'
                && !(word.startsWith("ال") && word.endsWith("ي"));
    }

    /** One past a place the lexicon knows, or -1. */
    public int listed(int i) {
        return reading.mayBe(i, WordClass.LISTED) ? listed(i, reading.word(i)) : -1;
    }

    /** One past a place the lexicon knows that begins here once its word is read as {@code first}, or -1. */
    public int listed(int i, String first) {
        Match<LexiconName> known = reading.isWord(i) ? lexicon.names().longest(reading.text(), i, first) : null;
        boolean place = known != null && known.values().stream().anyMatch(name -> name.type() == EntityType.PLACE);
        return place ? known.end() : -1;
    }

    /** One past a name such as رأس الحمام, عين بوزيد, سيدي علي; or -1. */
    public int pair(int i) {
        return reading.is(i, WordClass.FIRST_OF_PLACE) ? second(i, i + 1) : -1;
    }

    /** One past the second word of a name whose first word is known to open one; or -1. */
    public int second(int from, int i) {
        String word = reading.sameLine(from, i) ? reading.word(i) : "";
        if (word.length() < 3 || WordClass.FIGURE.contains(word) || WordClass.DEMONYM.contains(word)) {
            return -1;
        }
        if (isParticiple(i)) {
            return -1;
        }
        boolean definite = word.startsWith("ال") && !WordClass.STOP.contains(word) && !WordClass.MODIFIER.contains(word)
                && !WordClass.SIDE.contains(word) && !WordClass.EPITHET.contains(word);
        int inner = WordClass.FIRST_OF_PLACE.contains(word) ? pair(i) : -1;
        if (inner > 0) {
            return inner;
        }
        boolean name = WordClass.MAY_BE_GIVEN.contains(word) || WordClass.FAMILY.contains(word)
                || grammar.isUnknown(i) && (!isAdjective(word) || reading.is(from, WordClass.KIN));
        return definite || name ? sideEnd(i + 1, definite) : -1;
    }

    /** شارع الملك فيصل: a place named after somebody. */
    private int dedicated(int i) {
        return reading.sameLine(i, i + 1) ? grammar.knownEnd(i + 1) : -1;
    }

    /** بئر مهجورة: what it is, not what it is called. */
    private boolean isParticiple(int i) {
        return reading.word(i).startsWith("م") && reading.word(i).length() > 4
                && reading.text().text().charAt(reading.text().token(i).end() - 1) == 'ة' && listed(i) < 0;
    }

    private int sideEnd(int i, boolean definite) {
        boolean side = reading.sameLine(i - 1, i) && reading.is(i, WordClass.SIDE);
        return side && (definite || reading.word(i).equals("الدولي")) ? i + 1 : i;
    }

    /** مستشفى ميداني, قرية نائية: an adjective without its article. */
    private static boolean isAdjective(String word) {
        return !word.startsWith("ال") && (word.endsWith("ي") || word.endsWith("يه"));
    }
}
