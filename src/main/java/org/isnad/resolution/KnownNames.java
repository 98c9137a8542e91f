package org.isnad.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.isnad.database.Row;
import org.isnad.finding.EntityType;
import org.isnad.finding.KnownEntity;
import org.isnad.finding.OrganizationKind;

/** What earlier articles and editors taught us, for the next one. */
@ApplicationScoped
public class KnownNames {

    /**
     * Survivors whose name, alias or merged name stands in a text, with the names that editors gave or merged into them;
     * both tables by index.
     */
    static final String SQL = """
            select s.id, s.type, s.name, s.organization_kind, n.taught
              from (select e.id, case when e.merged_into is not null then e.name end as taught
                      from entity e
                     where e.type in ('PERSON', 'ORGANIZATION') and e.name_key = any(cast(:keys as text[]))
                    union
                    select a.entity_id, case when a.given then a.name end
                      from alias a where a.name_key = any(cast(:keys as text[]))) n
              join entity o on o.id = n.id
              join entity s on s.id = coalesce(o.merged_into, o.id)
             where s.type <> 'PLACE' and s.name_key like '% %'
             order by s.id, n.taught nulls first""";

    @Inject
    EntityManager database;

    /** Known people and bodies whose names of several words stand in the text, so that it profits from earlier articles. */
    @Transactional
    public List<KnownEntity> namedIn(String text) {
        Set<String> phrases = Phrases.of(text);
        if (phrases.isEmpty()) {
            return List.of();
        }
        Map<Long, KnownEntity> known = new LinkedHashMap<>();
        database.unwrap(Session.class).createNativeQuery(SQL, Tuple.class)
                .setParameter("keys", phrases.toArray(String[]::new)).getResultStream().map(Row::new)
                .forEach(row -> known.merge(row.number("id"), read(row), KnownNames::both));
        return List.copyOf(known.values());
    }

    private static KnownEntity read(Row row) {
        String taught = row.string("taught");
        return new KnownEntity(row.value("type", EntityType.class), row.string("name"),
                row.value("organization_kind", OrganizationKind.class), taught == null ? List.of() : List.of(taught));
    }

    private static KnownEntity both(KnownEntity one, KnownEntity other) {
        List<String> aliases = new ArrayList<>(one.aliases());
        aliases.addAll(other.aliases());
        return new KnownEntity(one.type(), one.name(), one.kind(), aliases);
    }
}
