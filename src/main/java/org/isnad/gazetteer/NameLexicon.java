package org.isnad.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.isnad.finding.EntityType;
import org.isnad.finding.KnownEntity;
import org.isnad.finding.OrganizationKind;
import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.LexiconFile.Row;
import org.isnad.lexicon.PhraseTrie;
import org.isnad.text.Folding;

/** All names known beforehand: countries, places, organizations and people. Read once. */
public final class NameLexicon {

    public static final NameLexicon SHARED = new NameLexicon();

    private final PhraseTrie<LexiconName> names = new PhraseTrie<>();
    private final Demonyms demonyms = new Demonyms();

    private NameLexicon() {
        LexiconFile.read("countries.tsv", 4).rows().forEach(this::addCountry);
        Set<String> ambiguous = new HashSet<>();
        List<Row> places = LexiconFile.read("places.tsv", 2).rows();
        places.stream().filter(row -> row.column(0).equals("ambiguous"))
                .forEach(row -> row.list(1).forEach(name -> ambiguous.add(Folding.fold(name))));
        places.forEach(row -> row.list(1).forEach(place -> addPlace(place, ambiguous)));
        LexiconFile.read("organizations.tsv", 2).rows().forEach(this::addOrganization);
        LexiconFile.read("people.tsv", 1).rows().forEach(this::addPerson);
    }

    public PhraseTrie<LexiconName> names() {
        return names;
    }

    public Demonyms demonyms() {
        return demonyms;
    }

    /** A trie of what earlier articles and editors have taught; an outlet of one word counts only in context. */
    public static PhraseTrie<LexiconName> of(List<KnownEntity> known) {
        PhraseTrie<LexiconName> trie = new PhraseTrie<>();
        for (KnownEntity entity : known) {
            boolean word = entity.kind() == OrganizationKind.MEDIA && entity.name().indexOf(' ') < 0;
            LexiconName name = new LexiconName(entity.type(), entity.name(), entity.kind(), entity.aliases(), word,
                    false, null, false);
            trie.add(entity.name(), name);
            entity.aliases().forEach(alias -> trie.add(alias, name));
        }
        return trie;
    }

    private void addCountry(Row row) {
        List<String> forms = row.list(0);
        LexiconName.Country country = new LexiconName.Country(forms.get(0), row.column(3).equals("actor"));
        LexiconName name = new LexiconName(EntityType.PLACE, forms.get(0), null, forms, false, false, country, false);
        for (String form : forms) {
            names.add(form, name);
        }
        for (String seat : row.list(2)) {
            if (!forms.contains(seat)) {
                names.add(seat, new LexiconName(EntityType.PLACE, seat, null, List.of(seat), false, false, country, true));
            }
        }
        demonyms.add(forms.get(0), row.list(1));
    }

    private void addPlace(String place, Set<String> ambiguous) {
        List<String> forms = List.of(place.split("\\s*=\\s*"));
        for (String form : forms) {
            boolean needsContext = ambiguous.contains(Folding.fold(form));
            names.add(form, new LexiconName(EntityType.PLACE, forms.get(0), null, forms, needsContext, false, null, false));
        }
    }

    private void addOrganization(Row row) {
        OrganizationKind kind = row.value(0, OrganizationKind.class);
        boolean sport = row.column(2).equals("sport");
        boolean context = sport || row.column(2).equals("context");
        for (List<String> forms : row.groups(1)) {
            LexiconName name = new LexiconName(EntityType.ORGANIZATION, forms.get(0), kind, forms, context, sport, null,
                    false);
            forms.forEach(form -> names.add(form, name));
        }
    }

    private void addPerson(Row row) {
        List<String> forms = row.list(0);
        LexiconName name = new LexiconName(EntityType.PERSON, forms.get(0), null, forms, false, false, null, false);
        forms.forEach(form -> names.add(form, name));
    }
}
