package org.isnad.organization;

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

/** An organization that its surroundings have shown once is known by the bare name elsewhere: شركة «مدار», then «مدار». */
public final class OrganizationAgain {

    private final Reading reading;
    private final PersonGrammar grammar;

    public OrganizationAgain(Reading reading, PersonGrammar grammar) {
        this.reading = reading;
        this.grammar = grammar;
    }

    /** The further mentions of the organizations that the lexicon alone could not vouch for. */
    public List<Sighting> find(List<Sighting> selected) {
        PhraseTrie<Sighting> shown = new PhraseTrie<>();
        boolean[] taken = new boolean[reading.size()];
        boolean any = false;
        for (Sighting sighting : selected) {
            boolean vouched = sighting.known() != null && !sighting.known().needsContext();
            if (sighting.type() == EntityType.ORGANIZATION && !vouched && !sighting.head()) {
                shown.add(reading.words(sighting), sighting);
                any = true;
            }
            for (int i = sighting.from(); i < sighting.to(); i++) {
                taken[i] = sighting.type() != EntityType.PLACE;
            }
        }
        return any ? scan(shown, taken) : List.of();
    }

    private List<Sighting> scan(PhraseTrie<Sighting> shown, boolean[] taken) {
        List<Sighting> found = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            for (WordForm form : reading.forms(i)) {
                Match<Sighting> match = taken[i] ? null : shown.longest(reading.text(), i, form.word());
                if (match != null && isName(i, form, match.end())) {
                    Sighting first = match.values().get(0);
                    found.add(new Sighting(i, match.end(), reading.span(i, form, match.end()), first.type(),
                            first.kind(), first.known(), "organization-again", 0.7, false));
                    break;
                }
            }
        }
        return found;
    }

    /** In quotation marks, of several words, after a reporting verb, or a word that is no ordinary one. */
    private boolean isName(int i, WordForm form, int end) {
        boolean quoted = reading.isOpening(i - 1) && reading.isClosing(end);
        return quoted || end - i > 1 || reading.is(i - 1, WordClass.REPORTS) && reading.word(i - 1).endsWith("ت")
                || !form.isDefinite() && form.cut() == 0 && grammar.isUnknown(i);
    }
}
