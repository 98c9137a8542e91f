package org.isnad.organization;

import java.util.List;

import org.isnad.gazetteer.OrganizationHeads;
import org.isnad.gazetteer.OrganizationHeads.Head;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;

/** A force or authority with its nationality: القوات الأمنية العراقية, الحكومة السورية, قوات الأمن التونسية. */
public final class NationQualifiedBody implements NamingRule {

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; i < reading.size(); i++) {
            if (!reading.mayBe(i, WordClass.NATION_HEAD)) {
                continue;
            }
            for (WordForm form : reading.forms(i)) {
                Head head = OrganizationHeads.nationHead(form.base());
                int end = head == null ? -1 : end(reading, i, form);
                if (end > 0) {
                    sightings.add(Sighting.organization(i, end, reading.span(i, form, end), head.kind(),
                            "nation-qualified", 0.9));
                    break;
                }
            }
        }
    }

    /** الخارجية الأميركي is no body: the adjective belongs to the minister before it. */
    private static boolean agrees(String head, String adjective) {
        boolean feminine = head.endsWith("ه") || head.endsWith("ات") || head.equals("قوي") || head.equals("جمارك");
        return adjective.endsWith("ه") == feminine || head.equals("قوي");
    }

    /** The nationality stands at most three words on, and everything between has its article or is joined by و. */
    private int end(Reading reading, int from, WordForm form) {
        int at = from + 1;
        while (at - from < 5 && reading.sameLine(from, at)) {
            String word = reading.word(at);
            if (WordClass.DEFINITE_DEMONYM.contains(word)) {
                return agrees(form.base(), word) ? at + 1 : -1;
            }
            boolean between = word.startsWith("ال") && word.length() > 4 && !WordClass.EPITHET.contains(word)
                    || word.startsWith("وال") && WordClass.DOMAIN.contains(word.substring(1));
            boolean construct = at == from + 1 && !form.isDefinite()
                    && OrganizationHeads.nationHead(WordForm.base(word)) != null;
            if (!between && !construct) {
                return -1;
            }
            at++;
        }
        return -1;
    }
}
