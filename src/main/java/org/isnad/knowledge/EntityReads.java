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

    /** The entities of these keys; nulls among them are passed over, unknown ones are absent; may be asked for null. */
    public Map<Long, NamedThing> byKey(Collection<Long> keys) {
        Set<Long> wanted = keys.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, NamedThing> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            Select.of(COLUMNS, "entity e").where("e.id in (:ids)", "ids", wanted).list(database, EntityReads::read)
                    .forEach(thing -> found.put(thing.key(), thing));
        }
        return found;
    }

    /** Other names of each entity, in the order they were learnt. */
    public Map<Long, List<String>> aliases(Collection<Long> keys) {
        return keys.isEmpty() ? Map.of()
                : Select.of("a.entity_id, a.name", "alias a").where("a.entity_id in (:ids)", "ids", Set.copyOf(keys))
                        .orderBy("a.entity_id, a.id").grouped(database, "entity_id", row -> row.string("name"));
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
