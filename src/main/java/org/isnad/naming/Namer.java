package org.isnad.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundFurniture;
import org.isnad.finding.KnownEntity;
import org.isnad.finding.OrganizationKind;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.WordForm;
import org.isnad.mention.ListedName;
import org.isnad.mention.NameEvidence;
import org.isnad.mention.NameExtent;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Selection;
import org.isnad.mention.Sighting;
import org.isnad.organization.ClubOfTown;
import org.isnad.organization.HeadNounOrganization;
import org.isnad.organization.LocalBody;
import org.isnad.organization.NationQualifiedBody;
import org.isnad.organization.OrganizationAgain;
import org.isnad.organization.QuotedAfterClassifier;
import org.isnad.organization.RegimeOfPerson;
import org.isnad.organization.UnquotedOutlet;
import org.isnad.person.GivenName;
import org.isnad.person.NameWithInitial;
import org.isnad.person.PersonAgain;
import org.isnad.person.PersonGrammar;
import org.isnad.person.SpeakerAfterVerb;
import org.isnad.place.CountryReading;
import org.isnad.place.DatelinePlace;
import org.isnad.place.PlaceAfterClassifier;
import org.isnad.place.PlaceAfterPreposition;
import org.isnad.place.PlaceAgain;
import org.isnad.place.PlaceGrammar;
import org.isnad.place.RegionWithAdjective;
import org.isnad.text.TokenizedText;
import org.isnad.title.NameBeforeTitle;
import org.isnad.title.TitleFinder;
import org.isnad.title.TitlePhrase;

/** Finds who and what a text names: people with their titles, organizations, places. */
public final class Namer {

    private final NameLexicon lexicon = NameLexicon.SHARED;
    private final NameEvidence evidence = new NameEvidence();
    private final NameExtent extent = new NameExtent();

    /**
     * Reads the names of one text.
     *
     * @param furniture stretches that are no part of the article and hold no mentions
     * @param known names that earlier articles, editors or the article's own layout have taught
     */
    public Names find(TokenizedText text, List<FoundFurniture> furniture, List<KnownEntity> known) {
        Reading reading = new Reading(text, furniture);
        PersonGrammar grammar = new PersonGrammar(reading, lexicon);
        List<Sighting> sightings = new ArrayList<>();
        PlaceGrammar places = new PlaceGrammar(reading, lexicon, grammar);
        for (NamingRule rule : rules(known, grammar, places)) {
            rule.find(reading, sightings);
        }
        List<TitlePhrase> titles = titles(reading, grammar, sightings);
        List<Sighting> selected = Selection.of(sightings, reading.size());
        new CountryReading(reading).decide(selected);
        selected.addAll(new PersonAgain(reading).find(selected));
        selected.addAll(new OrganizationAgain(reading, grammar).find(selected));
        selected.addAll(new PlaceAgain(reading, grammar).find(selected));
        List<Sighting> mentions = Selection.of(selected, reading.size());
        List<List<Sighting>> clusters = new EntityClusters(reading, lexicon.demonyms(), mentions).merge();
        return new NamesBuilder(reading, clusters, titles).build();
    }

    private List<TitlePhrase> titles(Reading reading, PersonGrammar grammar, List<Sighting> people) {
        List<TitlePhrase> found = new TitleFinder(reading, lexicon, grammar, bodies(reading, people)).find();
        List<TitlePhrase> titles = new NameBeforeTitle(reading, grammar).join(found, people);
        for (TitlePhrase title : titles) {
            if (title.isNamed() && title.nameFrom() >= title.to()) {
                WordForm whole = reading.forms(title.nameFrom())[0];
                people.add(Sighting.person(title.nameFrom(), title.nameTo(),
                        reading.span(title.nameFrom(), whole, title.nameTo()), null, "title-then-name", 0.9));
            }
        }
        titles.sort(Comparator.comparing(TitlePhrase::span));
        return titles;
    }

    /** Where the bodies that a title can belong to end, by the token they begin at. */
    private static int[] bodies(Reading reading, List<Sighting> sightings) {
        int[] bodies = new int[reading.size()];
        for (Sighting sighting : sightings) {
            if (sighting.type() == EntityType.ORGANIZATION && sighting.confidence() > 0.7 && !sighting.head()
                    && sighting.kind() != OrganizationKind.MEDIA) {
                bodies[sighting.from()] = Math.max(bodies[sighting.from()], sighting.to());
            }
        }
        return bodies;
    }

    private List<NamingRule> rules(List<KnownEntity> known, PersonGrammar grammar, PlaceGrammar places) {
        List<NamingRule> rules = new ArrayList<>();
        rules.add(new ListedName(lexicon.names(), "lexicon", evidence, extent));
        if (!known.isEmpty()) {
            rules.add(new ListedName(NameLexicon.of(known), "known", evidence, extent));
        }
        rules.add(new HeadNounOrganization(lexicon, grammar));
        rules.add(new NationQualifiedBody());
        rules.add(new QuotedAfterClassifier(lexicon.names()));
        rules.add(new RegimeOfPerson(lexicon, grammar));
        rules.add(new UnquotedOutlet(lexicon, grammar, places));
        rules.add(new ClubOfTown(places));
        rules.add(new LocalBody(lexicon, grammar, places));
        rules.add(new PlaceAfterClassifier(places));
        rules.add(new PlaceAfterPreposition(places));
        rules.add(new DatelinePlace(places));
        rules.add(new RegionWithAdjective());
        rules.add(new GivenName(grammar));
        rules.add(new NameWithInitial(grammar));
        rules.add(new SpeakerAfterVerb(grammar));
        return rules;
    }
}
