package org.isnad.candidate;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.database.Row;
import org.isnad.database.Select;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Keyset;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;

/** Reads the records that may be one; each method is one statement (a counted page two). */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class CandidateReads {

    /** The most alike first. */
    public static final Keyset LIKEST = new Keyset("merge-candidates", "c.score", true, "c.id", Double::valueOf);

    private static final String COLUMNS = "c.id, c.entity_id, c.other_id, c.article_id, c.reason, c.score, c.status";

    /** One of the two is the survivor asked for, or was merged into it. */
    private static final String OF_ENTITY = """
            c.id in (select x.id from entity g join merge_candidate x on g.id = x.entity_id
                      where g.id = isnad_survivor(:entity) or g.merged_into = isnad_survivor(:entity)
                     union
                     select x.id from entity g join merge_candidate x on g.id = x.other_id
                      where g.id = isnad_survivor(:entity) or g.merged_into = isnad_survivor(:entity))""";

    @Inject
    EntityManager database;

    /** Pairs that are not merged already. */
    public Page<CandidateView> page(CandidateFilter filter, PageRequest request, boolean counted) {
        Select select = Select.of(COLUMNS, "merge_candidate c")
                .where("c.status = :status", "status",
                        (filter.status() == null ? CandidateStatus.OPEN : filter.status()).name())
                .where("isnad_survivor(c.entity_id) <> isnad_survivor(c.other_id)")
                .where(OF_ENTITY, "entity",
                        filter.entity() == null ? null : GlobalId.parse(filter.entity()).key());
        int total = counted ? select.count(database) : 0;
        return Page.of(LIKEST.page(select, request).list(database, CandidateReads::read), request,
                pair -> LIKEST.cursor(pair.score(), pair.key()), total);
    }

    /** The pairs of these keys; unknown ones are absent. */
    public Map<Long, CandidateView> byKey(Collection<Long> keys) {
        return keys.isEmpty() ? Map.of()
                : Select.of(COLUMNS, "merge_candidate c").where("c.id in (:ids)", "ids", Set.copyOf(keys))
                        .list(database, CandidateReads::read).stream()
                        .collect(Collectors.toMap(CandidateView::key, Function.identity()));
    }

    /** Says that a pair is two, or open again; whether there is such a pair. */
    boolean decide(long key, CandidateStatus status) {
        return database.createNativeQuery("update merge_candidate set status = :status where id = :key")
                .setParameter("status", status.name()).setParameter("key", key).executeUpdate() > 0;
    }

    private static CandidateView read(Row row) {
        return new CandidateView(row.number("id"), row.number("entity_id"), row.number("other_id"),
                row.number("article_id"), row.value("reason", CandidateReason.class), row.decimal("score"),
                row.value("status", CandidateStatus.class));
    }
}
