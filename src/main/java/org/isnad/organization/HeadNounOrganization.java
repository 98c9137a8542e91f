package org.isnad.organization;

import java.util.List;

import org.isnad.gazetteer.LexiconName;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.OrganizationHeads;
import org.isnad.gazetteer.OrganizationHeads.Extent;
import org.isnad.gazetteer.OrganizationHeads.Head;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;
import org.isnad.person.PersonGrammar;

/** A body named by its kind and what follows: وزارة التعليم العالي, المرصد الوطني لحقوق الطفل, حزب الوسط. */
public final class HeadNounOrganization implements NamingRule {

    private final NameLexicon lexicon;
    private final PersonGrammar grammar;

    public HeadNounOrganization(NameLexicon lexicon, PersonGrammar grammar) {
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; i < reading.size(); i++) {
            if (!reading.mayBe(i, WordClass.HEAD)) {
                continue;
            }
            for (WordForm form : reading.forms(i)) {
                Head head = form.baseIs(WordClass.HEAD) ? OrganizationHeads.head(form.base()) : null;
                if (head != null && head.extent() != Extent.QUIET && !isListed(reading, i, form)) {
                    int end = new HeadNounName(reading, lexicon, grammar, i, form, head).end();
                    if (end > 0) {
                        sightings.add(Sighting.organization(i, end, reading.span(i, form, end), head.kind(),
                                "head-noun", 0.8));
                        break;
                    }
                }
            }
        }
    }

    /** What the lexicon knows is left to it. */
    private boolean isListed(Reading reading, int i, WordForm form) {
        Match<LexiconName> match = lexicon.names().longest(reading.text(), i, form.word());
        return match != null && match.end() > i + 1 && match.values().stream()
                .anyMatch(name -> name.isOrganization() && !name.needsContext());
    }
}
