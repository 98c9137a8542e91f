package org.isnad.person;

import java.util.List;

import org.isnad.gazetteer.ContextWords;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.PersonWords;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;
import org.isnad.mention.WordForm;
import org.isnad.mention.WordShape;

/** A run of name words that begins with a given name: وائل عبدالكريم, أنطونيو غوتيريش. */
public final class GivenName implements NamingRule {

    private final NameLexicon lexicon;

    public GivenName(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        PersonGrammar grammar = new PersonGrammar(reading, lexicon);
        for (int i = 0; i < reading.size(); i++) {
            int end = find(reading, grammar, i, sightings);
            i = Math.max(i, end - 1);
        }
    }

    private static int find(Reading reading, PersonGrammar grammar, int i, List<Sighting> sightings) {
        for (WordForm form : reading.forms(i)) {
            boolean sure = PersonWords.isGiven(form.word());
            boolean reported = ContextWords.reports(reading.word(i - 1)) && PersonWords.mayBeGiven(form.word());
            sure |= isFollowedByFamily(reading, grammar, i, form);
            if (form.fused() || !sure && !reported || ContextWords.STOP.contains(form.word()) || isFalse(reading, i, form)) {
                continue;
            }
            int end = grammar.extend(i, i + 1);
            if (end - i >= 2) {
                sightings.add(Sighting.person(i, end, reading.span(i, form, end), null, "given-name",
                        sure ? 0.8 : 0.65));
                return end;
            }
        }
        return -1;
    }

    /** صالح المطيري: a name that is also a word, before a family name in ي. */
    private static boolean isFollowedByFamily(Reading reading, PersonGrammar grammar, int i, WordForm form) {
        String next = reading.sameLine(i, i + 1) ? reading.word(i + 1) : "";
        boolean servant = form.word().equals("عبد") && next.startsWith("ال") && next.length() > 4;
        boolean kunya = form.word().equals("ابو") && PersonWords.mayBeGiven(next);
        boolean devout = PersonWords.isSuffix(next) && PersonWords.mayBeGiven(form.word());
        if (servant || kunya || devout || PersonWords.isArab(form.word()) && PersonWords.mayBeGiven(next) && form.cut() < 2
                && !ContextWords.STOP.contains(next)) {
            return true;
        }
        boolean first = PersonWords.mayBeGiven(form.word()) || PersonWords.isFamily(form.word());
        boolean family = WordShape.isDefiniteNisba(next) && grammar.isUnknown(i + 1)
                || next.equals("بن") && !form.word().startsWith("ال");
        return first && family && form.cut() == 0;
    }

    /** بيان is no يان with ب before it, and روى السروي no name of two words. */
    private static boolean isFalse(Reading reading, int i, WordForm form) {
        boolean verb = ContextWords.reports(form.word()) && WordShape.isDefiniteNisba(reading.word(i + 1));
        return verb || form.cut() > 0 && (form.word().length() < 4 && !reading.word(i).startsWith("و")
                || ContextWords.STOP.contains(reading.word(i)) || ContextWords.reports(reading.word(i)));
    }
}
