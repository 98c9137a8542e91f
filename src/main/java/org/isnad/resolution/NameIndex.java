package org.isnad.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.isnad.database.Row;
import org.isnad.finding.EntityType;
import org.isnad.knowledge.NameKey;
import org.isnad.knowledge.NamedEntity;

/** Finds the records whose names are like those asked for: one statement for all names, each by index. */
@ApplicationScoped
public class NameIndex {

    /** A name asked for. */
    record Asked(EntityType type, String name) {
    }

    /**
     * A record that bears a like name.
     *
     * @param main whether it is the record's name, else an alias
     * @param given whether an editor gave that alias
     */
    record Bearer(NamedEntity record, String name, boolean main, boolean given) {
    }

    /**
     * Equal by key, equal by skeleton, and for people equal by first and last name, by last name where one is single.
     * Common last names bring no more than a handful of records each.
     */
    static final String SQL = """
            with asked as (select * from unnest(cast(:types as text[]), cast(:names as text[]), cast(:keys as text[]))
                           as a(type, name, key))
            select a.type, a.name as asked, e.id, e.name, true as main, false as given
              from asked a join entity e on e.type = a.type and e.name_key = a.key
            union
            select a.type, a.name, l.entity_id, l.name, false, l.given
              from asked a join alias l on l.name_key = a.key
            union
            select a.type, a.name, e.id, e.name, true, false
              from asked a join entity e on e.type = a.type and e.skeleton = isnad_name_skeleton(a.name) and e.skeleton <> ''
            union
            select a.type, a.name, l.entity_id, l.name, false, l.given
              from asked a join alias l on l.skeleton = isnad_name_skeleton(a.name) and l.skeleton <> ''
            union
            select a.type, a.name, e.id, e.name, true, false
              from asked a cross join lateral (select id, name from entity
                   where ends_key = isnad_ends_key(a.name) order by id limit 20) e
             where a.type = 'PERSON'
            union
            select a.type, a.name, e.id, e.name, true, false
              from asked a cross join lateral (select id, name from entity
                   where family_key = isnad_family_key(a.name) and (ends_key is null or a.key not like '% %')
                   order by id limit 20) e
             where a.type = 'PERSON'""";

    @Inject
    EntityManager database;

    /** The bearers of each name, oldest records first; two statements at most. */
    Map<Asked, List<Bearer>> find(Collection<Asked> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        List<Asked> asked = List.copyOf(names);
        List<Row> rows = database.unwrap(Session.class).createNativeQuery(SQL + " order by 3, 5 desc", Tuple.class)
                .setParameter("types", asked.stream().map(one -> one.type().name()).toArray(String[]::new))
                .setParameter("names", asked.stream().map(Asked::name).toArray(String[]::new))
                .setParameter("keys", asked.stream().map(one -> NameKey.of(one.name())).toArray(String[]::new))
                .getResultStream().map(Row::new).toList();
        Map<Long, NamedEntity> records = records(rows.stream().map(row -> row.number("id")).toList());
        Map<Asked, List<Bearer>> bearers = new HashMap<>();
        for (Row row : rows) {
            Asked key = new Asked(row.value("type", EntityType.class), row.string("asked"));
            NamedEntity record = records.get(row.number("id"));
            if (record.type() == key.type()) {
                bearers.computeIfAbsent(key, name -> new ArrayList<>())
                        .add(new Bearer(record, row.string("name"), row.flag("main"), row.flag("given")));
            }
        }
        return bearers;
    }

    /** Records with the survivors that answer for them; nulls are passed over. */
    Map<Long, NamedEntity> records(Collection<Long> keys) {
        Set<Long> wanted = Set.copyOf(keys.stream().filter(Objects::nonNull).toList());
        Map<Long, NamedEntity> records = new HashMap<>();
        if (!wanted.isEmpty()) {
            database.createQuery("select e from NamedEntity e left join fetch e.mergedInto where e.id in :keys",
                    NamedEntity.class).setParameter("keys", wanted).getResultList()
                    .forEach(record -> records.put(record.id, record));
        }
        return records;
    }
}
