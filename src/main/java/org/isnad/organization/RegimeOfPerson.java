package org.isnad.organization;

import java.util.List;

import org.isnad.finding.EntityType;
import org.isnad.finding.OrganizationKind;
import org.isnad.gazetteer.LexiconName;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.TitleWords;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;
import org.isnad.person.PersonGrammar;

/** A government named by who heads it: نظام الرئيس بشار الأسد, حكومة نوري المالكي; the person is a mention too. */
public final class RegimeOfPerson implements NamingRule {

    private static final long HEADS = WordClass.bits(WordClass.HEAD, WordClass.NATION_HEAD);

    private final NameLexicon lexicon;
    private final PersonGrammar grammar;

    public RegimeOfPerson(NameLexicon lexicon, PersonGrammar grammar) {
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; i + 1 < reading.size(); i++) {
            if (!reading.mayBe(i, HEADS)) {
                continue;
            }
            for (WordForm form : reading.forms(i)) {
                OrganizationKind kind = kind(form.word());
                if (kind != null) {
                    add(reading, i, form, kind, sightings);
                    break;
                }
            }
        }
    }

    private static OrganizationKind kind(String head) {
        return switch (head) {
            case "نظام", "حكومه" -> OrganizationKind.GOVERNMENT;
            case "قوات", "جيش" -> OrganizationKind.MILITARY;
            case "ميليشيا", "ميليشيات", "مليشيا", "مليشيات" -> OrganizationKind.ARMED_GROUP;
            default -> null;
        };
    }

    private void add(Reading reading, int i, WordForm form, OrganizationKind kind,
            List<Sighting> sightings) {
        int start = i + 1;
        while (reading.isWord(start) && start - i < 3 && TitleWords.isHonour(reading.text(), start, reading.forms(start)[0])) {
            start++;
        }
        if (!reading.isWord(start) || !reading.sameLine(i, start)) {
            return;
        }
        Match<LexiconName> match = lexicon.names().longest(reading.text(), start, reading.word(start));
        boolean person = match != null && match.values().stream().anyMatch(name -> name.type() == EntityType.PERSON);
        int end = person ? match.end() : reading.is(start, WordClass.GIVEN) ? grammar.extend(start, start + 1) : -1;
        if (end > 0) {
            sightings.add(new Sighting(i, end, reading.span(i, form, end), EntityType.ORGANIZATION,
                    kind, null, "regime-of-person", 0.8, true));
        }
    }
}
