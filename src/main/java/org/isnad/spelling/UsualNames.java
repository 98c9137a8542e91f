package org.isnad.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundEntity;
import org.isnad.finding.OrganizationKind;
import org.isnad.knowledge.NameKey;
import org.isnad.lexicon.LexiconFile;

/** The names by which the lexicon lists what is known by several: قطر for الدوحة, فرانس برس for أ ف ب. */
public final class UsualNames {

    private static final Map<String, String> PEOPLE = new HashMap<>();
    private static final Map<OrganizationKind, Map<String, String>> ORGANIZATIONS = new HashMap<>();

    static {
        LexiconFile.read("people.tsv", 1).rows().forEach(row -> add(PEOPLE, row.list(0)));
        LexiconFile.read("organizations.tsv", 2).rows().forEach(row -> row.groups(1).forEach(forms -> add(
                ORGANIZATIONS.computeIfAbsent(row.value(0, OrganizationKind.class), kind -> new HashMap<>()), forms)));
    }

    private UsualNames() {
    }

    private static void add(Map<String, String> names, List<String> forms) {
        forms.forEach(form -> names.putIfAbsent(NameKey.of(form), forms.get(0)));
    }

    /** The usual name of what an article names, or null where the lexicon does not know it or its reader did not mean it. */
    public static String of(FoundEntity found) {
        String country = found.type() == EntityType.PERSON ? null : Nations.country(found.name());
        String usual = country != null ? country : switch (found.type()) {
            case PERSON -> PEOPLE.get(NameKey.of(found.name()));
            case ORGANIZATION -> Objects.requireNonNullElse(ORGANIZATIONS.get(found.kind()), Map.<String, String> of())
                    .get(NameKey.of(found.name()));
            case PLACE -> null;
        };
        return usual != null && found.aliases().contains(usual) ? usual : null;
    }
}
