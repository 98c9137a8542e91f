package org.isnad.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.isnad.database.Select;
import org.isnad.knowledge.NamedEntity;

/** Whom an article means in place of whom its names find, because an editor split a record. */
@ApplicationScoped
public class Assignments {

    @Inject
    EntityManager database;

    @Inject
    NameIndex index;

    /** By the key of whom its names find; none for an article that is not stored yet. */
    Map<Long, NamedEntity> of(Long article) {
        if (article == null) {
            return Map.of();
        }
        List<long[]> rows = Select
                .of("isnad_survivor(x.from_id) as from_id, isnad_survivor(x.to_id) as to_id", "article_assignment x")
                .where("x.article_id = :article", "article", article)
                .list(database, row -> new long[] { row.number("from_id"), row.number("to_id") });
        Map<Long, NamedEntity> records = index.records(rows.stream().map(row -> row[1]).toList());
        Map<Long, NamedEntity> assigned = new HashMap<>();
        rows.forEach(row -> assigned.put(row[0], records.get(row[1])));
        return assigned;
    }
}
