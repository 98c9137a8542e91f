package org.isnad.identity;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/** Keeps which record answers for which: every record merged away points straight at its survivor. */
@ApplicationScoped
public class Survivors {

    /** Records merged into one, directly or through others, by the decisions that stand; an undone split is a merge. */
    private static final String MERGED = """
            with recursive merged(id) as (
              select d.other_id from identity_decision d where d.entity_id = :key and d.other_id is not null
                 and (d.kind = 'MERGE') = (d.undone_at is null)
              union
              select d.other_id from identity_decision d join merged on merged.id = d.entity_id
               where d.other_id is not null and (d.kind = 'MERGE') = (d.undone_at is null))
            select id from merged""";

    @Inject
    EntityManager database;

    /** The record and all that were merged into it. */
    List<Long> group(long key) {
        List<Long> group = new ArrayList<>(database.unwrap(Session.class).createNativeQuery(MERGED, Long.class)
                .setParameter("key", key).getResultList());
        group.add(key);
        return group;
    }

    /** Lets a record, with all that were merged into it, be answered for by another; null lets it answer for itself. */
    void answer(long key, Long survivor) {
        List<Long> group = group(key);
        database.createNativeQuery("update entity set merged_into = nullif(:survivor, id) where id in (:group)")
                .setParameter("survivor", survivor == null ? key : survivor).setParameter("group", group).executeUpdate();
    }
}
