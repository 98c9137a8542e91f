package org.isnad.copy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.database.Row;
import org.isnad.database.Select;
import org.isnad.graphql.Keyset;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;

/** Reads the copies of many articles at once: one statement, a counted page two. */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class CopyReads {

    /** The nearest first. */
    public static final Keyset NEAREST = new Keyset("copies", "c.likeness", true, "c.copy_id", Double::valueOf);

    @Inject
    EntityManager database;

    public Map<Long, Page<CopyView>> ofArticles(Collection<Long> articles, PageRequest request, boolean counted) {
        Set<Long> keys = Set.copyOf(articles);
        Map<Long, List<CopyView>> rows = NEAREST
                .page(Select.of("c.copy_id, c.likeness", "article_copy c").where("c.article_id = p.id"), request)
                .perRow("article p", "c", "p.id as parent, c.*").where("p.id in (:parents)", "parents", keys)
                .orderBy("p.id, " + NEAREST.order(request)).grouped(database, "parent", CopyReads::read);
        Map<Long, Integer> totals = counted ? Select.of("c.article_id as parent", "article_copy c")
                .where("c.article_id in (:parents)", "parents", keys).counts(database, "parent", "c.article_id") : Map.of();
        Map<Long, Page<CopyView>> pages = new HashMap<>();
        for (Long key : keys) {
            pages.put(key, Page.of(rows.getOrDefault(key, List.of()), request,
                    copy -> NEAREST.cursor(copy.likeness(), copy.key()), totals.getOrDefault(key, 0)));
        }
        return pages;
    }

    private static CopyView read(Row row) {
        return new CopyView(row.number("copy_id"), row.decimal("likeness"));
    }
}
