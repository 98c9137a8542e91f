package org.isnad.resolution;

import java.util.List;
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
import org.isnad.spelling.Phrases;

/** What earlier articles and editors taught us, for the next one. */
@ApplicationScoped
public class KnownNames {

    /**
     * Survivors whose name, alias or merged name stands in a text, with the names that editors gave or merged into them. The
     * limits keep the plan to a few looks into an index for each phrase, whatever the statistics say.
     */
    static final String SQL = """
            with named as (
              select n.id, n.taught from unnest(cast(:keys as text[])) as k(key) cross join lateral (
                  select id, case when merged_into is not null then name end as taught from entity
                   where type in ('PERSON', 'ORGANIZATION') and name_key = k.key limit 5) n
              union
              select n.entity_id, n.taught from unnest(cast(:keys as text[])) as k(key) cross join lateral (
                  select entity_id, case when given then name end as taught from alias where name_key = k.key limit 5) n)
            select s.id, s.type, s.name, s.organization_kind, n.taught
              from named n
             cross join lateral (select coalesce(merged_into, id) as id from entity where id = n.id limit 1) o
             cross join lateral (select * from entity where id = o.id limit 1) s
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
        return database.unwrap(Session.class).createNativeQuery(SQL, Tuple.class)
                .setParameter("keys", phrases.toArray(String[]::new)).getResultStream().map(Row::new).map(KnownNames::read)
                .distinct().toList();
    }

    /** Each name by itself, for merges and aliases can be undone: that they mean one is found when they are resolved. */
    private static KnownEntity read(Row row) {
        String taught = row.string("taught");
        return new KnownEntity(row.value("type", EntityType.class), taught == null ? row.string("name") : taught,
                row.value("organization_kind", OrganizationKind.class), List.of());
    }
}
