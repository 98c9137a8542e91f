package org.isnad.place;

import java.util.ArrayList;
import java.util.List;

import org.isnad.finding.EntityType;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.lexicon.PhraseTrie;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;
import org.isnad.person.PersonGrammar;

/** A place that a classifier has shown once is known without it elsewhere: بلدة ترمسان, then في ترمسان. */
public final class PlaceAgain {

    private final Reading reading;
    private final PersonGrammar grammar;

    public PlaceAgain(Reading reading, PersonGrammar grammar) {
        this.reading = reading;
        this.grammar = grammar;
    }

    /** The further mentions of the places that the lexicon does not know. */
    public List<Sighting> find(List<Sighting> selected) {
        PhraseTrie<Sighting> shown = new PhraseTrie<>();
        boolean[] taken = new boolean[reading.size()];
        boolean any = false;
        for (Sighting sighting : selected) {
            if (sighting.type() == EntityType.PLACE && sighting.known() == null) {
                shown.add(reading.words(sighting), sighting);
                any = true;
            }
            for (int i = sighting.from(); i < sighting.to(); i++) {
                taken[i] = true;
            }
        }
        return any ? scan(shown, taken) : List.of();
    }

    private List<Sighting> scan(PhraseTrie<Sighting> shown, boolean[] taken) {
        List<Sighting> found = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            for (WordForm form : reading.forms(i)) {
                Match<Sighting> match = taken[i] || form.fused() ? null : shown.longest(reading.text(), i, form.word());
                if (match != null && isName(i, form, match.end())) {
                    found.add(Sighting.place(i, match.end(), reading.span(i, form, match.end()), "place-again", 0.6));
                    break;
                }
            }
        }
        return found;
    }

    /** Of several words, after a preposition, or a word that is no ordinary one. */
    private boolean isName(int i, WordForm form, int end) {
        boolean led = form.cut() == 1 && reading.word(i).startsWith("ب")
                || reading.is(i - 1, WordClass.INSIDE) && form.cut() == 0;
        return end - i > 1 || led || !form.isDefinite() && form.cut() == 0 && grammar.isUnknown(i);
    }
}
