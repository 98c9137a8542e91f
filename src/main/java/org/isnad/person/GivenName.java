package org.isnad.person;

import java.util.List;
import java.util.Set;

import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.lexicon.WordLists;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;
import org.isnad.mention.WordShape;

/** A run of name words that begins with a given name: وائل عبدالكريم, أنطونيو غوتيريش; not تؤد in لم تؤد. */
public final class GivenName implements NamingRule {

    private static final long OPENING = WordClass.bits(WordClass.MAY_BE_GIVEN, WordClass.FAMILY, WordClass.PARTICLE);

    private static final Set<String> BEFORE_A_VERB = WordLists.words("before-a-verb");

    private final PersonGrammar grammar;

    public GivenName(PersonGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; i < reading.size(); i++) {
            if (reading.mayBe(i, OPENING) && !BEFORE_A_VERB.contains(reading.word(i - 1))) {
                int end = find(reading, i, sightings);
                i = Math.max(i, end - 1);
            }
        }
    }

    private int find(Reading reading, int i, List<Sighting> sightings) {
        for (WordForm form : reading.forms(i)) {
            boolean sure = form.is(WordClass.GIVEN);
            boolean reported = reading.is(i - 1, WordClass.REPORTS) && form.is(WordClass.MAY_BE_GIVEN);
            sure |= isFollowedByFamily(reading, i, form);
            if (form.fused() || !sure && !reported || form.is(WordClass.STOP) && !isBeforeFamily(reading, i)
                    || isFalse(reading, i, form)) {
                continue;
            }
            boolean servant = form.word().equals("عبد") && reading.sameLine(i, i + 1) && reading.word(i + 1).startsWith("ال");
            int end = grammar.extend(i, servant ? i + 2 : i + 1);
            if (end - i >= 2) {
                sightings.add(Sighting.person(i, end, reading.span(i, form, end), null, "given-name",
                        sure ? 0.8 : 0.65));
                return end;
            }
        }
        return -1;
    }

    /** صالح المطيري: a name that is also a word, before a family name in ي. */
    private boolean isFollowedByFamily(Reading reading, int i, WordForm form) {
        String next = reading.sameLine(i, i + 1) ? reading.word(i + 1) : "";
        boolean servant = form.word().equals("عبد") && next.startsWith("ال") && next.length() > 3;
        boolean kunya = form.word().equals("ابو") && WordClass.MAY_BE_GIVEN.contains(next);
        boolean devout = WordClass.SUFFIX.contains(next) && form.is(WordClass.MAY_BE_GIVEN);
        if (servant || kunya || devout || form.is(WordClass.ARAB) && WordClass.MAY_BE_GIVEN.contains(next) && form.cut() < 2
                && !WordClass.STOP.contains(next)) {
            return true;
        }
        boolean first = (form.is(WordClass.MAY_BE_GIVEN) || form.is(WordClass.FAMILY)) && !form.is(WordClass.HONOUR);
        boolean family = WordShape.isDefiniteNisba(next) && grammar.isUnknown(i + 1)
                || isLineage(next) && (!form.word().startsWith("ال") || form.is(WordClass.ARAB));
        return first && family && form.cut() == 0;
    }

    /** عيد العتيبي. */
    private static boolean isBeforeFamily(Reading reading, int i) {
        return reading.sameLine(i, i + 1) && reading.is(i + 1, WordClass.FAMILY) && reading.word(i + 1).startsWith("ال");
    }

    private static boolean isLineage(String word) {
        return word.equals("بن") || word.equals("ولد") || word.equals("بنت") || word.equals("ال") || word.equals("ابن");
    }

    /** بيان is no يان with ب before it, and روى السروي no name of two words. */
    private static boolean isFalse(Reading reading, int i, WordForm form) {
        boolean verb = form.is(WordClass.REPORTS) && WordShape.isDefiniteNisba(reading.word(i + 1));
        return verb || form.cut() > 0 && (form.word().length() < 4 && !reading.word(i).startsWith("و")
                || reading.is(i, WordClass.STOP) || reading.is(i, WordClass.REPORTS));
    }
}
