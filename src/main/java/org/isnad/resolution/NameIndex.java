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

    /** Enough to see that a name is ambiguous, however many bear it. */
    private static final String FEW = " order by id limit 20)";

    /**
     * Records and aliases equal by key or by skeleton, records equal by first and last word; for people those of the same
     * last name where one of the two names is single, which as an alias counts only where an editor gave it.
     */
    static final String SQL = """
            with asked as (select type, name, key, isnad_name_skeleton(name) as skeleton, isnad_ends_key(name) as ends,
                                  isnad_family_key(name) as family, type = 'PERSON' and key not like '%% %%' as single
                             from unnest(cast(:types as text[]), cast(:names as text[]), cast(:keys as text[]))
                               as a(type, name, key))
            select a.type, a.name as asked, e.id, e.name, true as main, false as given
              from asked a cross join lateral (select id, name from entity
                   where type = a.type and name_key = a.key%1$s e
            union
            select a.type, a.name, e.id, e.name, true, false
              from asked a cross join lateral (select id, name from entity
                   where type = a.type and skeleton = a.skeleton and a.skeleton <> '' and not a.single%1$s e
            union
            select a.type, a.name, e.id, e.name, true, false
              from asked a cross join lateral (select id, name from entity
                   where type = a.type and ends_key = a.ends%1$s e
            union
            select a.type, a.name, e.id, e.name, true, false
              from asked a cross join lateral (select id, name from entity where family_key = a.family%1$s e where a.single
            union
            select a.type, a.name, e.id, e.name, true, false
              from asked a cross join lateral (select id, name from entity
                   where family_key = a.family and ends_key is null%1$s e where a.type = 'PERSON' and not a.single
            union
            select a.type, a.name, l.entity_id, l.name, false, true
              from asked a join alias l on l.name_key = a.key and l.given
            union
            select a.type, a.name, l.entity_id, l.name, false, l.given
              from asked a cross join lateral (select entity_id, name, given from alias
                   where name_key = a.key and not a.single order by entity_id limit 20) l
            union
            select a.type, a.name, l.entity_id, l.name, false, l.given
              from asked a cross join lateral (select entity_id, name, given from alias
                   where skeleton = a.skeleton and a.skeleton <> '' and not a.single
                   order by entity_id limit 20) l
            order by 3, 5 desc""".formatted(FEW);

    @Inject
    EntityManager database;

    /** The bearers of each name, oldest records first; two statements at most. */
    Map<Asked, List<Bearer>> find(Collection<Asked> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        List<Asked> asked = List.copyOf(names);
        List<Row> rows = database.unwrap(Session.class).createNativeQuery(SQL, Tuple.class)
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
