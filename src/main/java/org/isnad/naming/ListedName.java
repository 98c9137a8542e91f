package org.isnad.naming;

import java.util.List;

import org.isnad.finding.EntityType;
import org.isnad.lexicon.PhraseTrie;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.text.Span;

/** Names the lexicon or earlier articles know: قوات سوريا الديمقراطية, صحيفة «الوطن», دير الزور. */
final class ListedName implements NamingRule {

    private final PhraseTrie<LexiconName> names;
    private final String rule;
    private final NameEvidence evidence;

    ListedName(PhraseTrie<LexiconName> names, String rule, NameEvidence evidence) {
        this.names = names;
        this.rule = rule;
        this.evidence = evidence;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; i < reading.size(); i++) {
            for (WordForm form : reading.forms(i)) {
                Match<LexiconName> match = names.longest(reading.text(), i, form.word());
                if (match != null && add(reading, i, form, match, sightings)) {
                    break;
                }
            }
        }
    }

    private boolean add(Reading reading, int i, WordForm form, Match<LexiconName> match, List<Sighting> sightings) {
        LexiconName name = choose(reading, i, form, match);
        if (name == null) {
            return false;
        }
        Span span = reading.span(i, form, match.end());
        sightings.add(new Sighting(i, match.end(), span, name.type(), name.kind(), name, rule,
                name.needsContext() ? 0.75 : 0.95, false));
        return true;
    }

    /** An organization that needs context goes before a place of the same name only where the context speaks for it. */
    private LexiconName choose(Reading reading, int i, WordForm form, Match<LexiconName> match) {
        LexiconName place = null;
        LexiconName other = null;
        for (LexiconName name : match.values()) {
            if (name.type() == EntityType.PLACE) {
                place = place == null ? name : place;
            } else if (!name.needsContext() || evidence.forOrganization(reading, i, form, match.end())) {
                other = other == null ? name : other;
            }
        }
        if (other != null) {
            return other;
        }
        boolean kept = place != null && (!place.needsContext() || evidence.forPlace(reading, i, form));
        return kept ? place : null;
    }
}
