package org.isnad.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.database.Row;
import org.isnad.database.Select;
import org.isnad.finding.EntityType;
import org.isnad.finding.OrganizationKind;

/** Reads people, organizations and places for many rows at once: each method is one statement. */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class EntityReads {

    /** What {@link #read} needs of {@code entity e}. */
    public static final String COLUMNS = "e.id, e.type, e.name, e.organization_kind";

    private static final String ALIASES = """
            (select a.entity_id, a.name, 0 as merged, a.id as rank
               from alias a join entity e on e.id = a.entity_id where e.id in (:ids) and a.name <> e.name
             union all
             select m.merged_into, m.name, 1, 2 * m.id
               from entity m join entity e on e.id = m.merged_into where e.id in (:ids) and m.name <> e.name
             union all
             select m.merged_into, a.name, 1, 2 * m.id + 1
               from alias a join entity m on m.id = a.entity_id join entity e on e.id = m.merged_into
              where e.id in (:ids) and a.name <> e.name) n""";

    @Inject
    EntityManager database;

    /** Reads a row with {@link #COLUMNS}. */
    public static NamedThing read(Row row) {
        return switch (row.value("type", EntityType.class)) {
            case PERSON -> new PersonView(row.number("id"), row.string("name"));
            case ORGANIZATION -> new OrganizationView(row.number("id"), row.string("name"),
                    row.value("organization_kind", OrganizationKind.class));
            case PLACE -> new PlaceView(row.number("id"), row.string("name"));
        };
    }

    /**
     * The entities of these keys, that of a merged record being its survivor; nulls among the keys are passed over, unknown
     * ones are absent; may be asked for null.
     */
    public Map<Long, NamedThing> byKey(Collection<Long> keys) {
        Set<Long> wanted = keys.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, NamedThing> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            Select.of("k.id as asked, " + COLUMNS, "entity k join entity e on e.id = coalesce(k.merged_into, k.id)")
                    .where("k.id in (:ids)", "ids", wanted)
                    .list(database, row -> Map.entry(row.number("asked"), read(row)))
                    .forEach(one -> found.put(one.getKey(), one.getValue()));
        }
        return found;
    }

    /** Other names of each entity, in the order they were learnt, and then those of records merged into it. */
    public Map<Long, List<String>> aliases(Collection<Long> keys) {
        Map<Long, List<String>> aliases = keys.isEmpty() ? new HashMap<>()
                : Select.of("n.entity_id, n.name", ALIASES).with("ids", Set.copyOf(keys))
                        .orderBy("n.entity_id, n.merged, n.rank").grouped(database, "entity_id", row -> row.string("name"));
        aliases.replaceAll((key, names) -> names.stream().distinct().toList());
        return aliases;
    }

    /** Roles of each person, the latest first. */
    public Map<Long, List<RoleView>> roles(Collection<Long> people) {
        return people.isEmpty() ? Map.of()
                : Select.of("r.person_id, r.title, r.first_seen, r.last_seen, e.id, e.name, e.organization_kind",
                        "role r left join entity e on e.id = r.organization_id")
                        .where("r.person_id in (:ids)", "ids", Set.copyOf(people))
                        .orderBy("r.person_id, r.last_seen desc, r.id").grouped(database, "person_id", EntityReads::role);
    }

    private static RoleView role(Row row) {
        OrganizationView organization = row.numberOrNull("id") == null ? null
                : new OrganizationView(row.number("id"), row.string("name"),
                        row.value("organization_kind", OrganizationKind.class));
        return new RoleView(row.string("title"), organization, row.date("first_seen"), row.date("last_seen"));
    }
}
