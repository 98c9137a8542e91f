package org.isnad.relation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.article.TextSpan;
import org.isnad.claim.ReviewStatus;
import org.isnad.comparison.DifferenceKind;
import org.isnad.comparison.RelationKind;
import org.isnad.database.Row;
import org.isnad.database.Select;
import org.isnad.graphql.Keyset;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;

/** Reads the relations of many claims at once: one statement, a counted page two. */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class RelationReads {

    /** Oldest first; a relation from a claim to itself cannot be, so its id is enough. */
    public static final Keyset ORDER = new Keyset("relations", "r.id", false, "r.id", Long::valueOf);

    private static final String SHARED = "id, kind, score, rule, explanation_ar, explanation_en, difference_kind, circular, "
            + "status";

    private static final String BOTH_WAYS = "(select " + SHARED + ", from_claim_id as claim_id, to_claim_id as other_id, "
            + "'OUTGOING' as direction, evidence_start, evidence_text, other_evidence_start, other_evidence_text, "
            + "difference_start, difference_text, other_difference_start, other_difference_text from claim_relation union all "
            + "select " + SHARED + ", to_claim_id, from_claim_id, 'INCOMING', other_evidence_start, other_evidence_text, "
            + "evidence_start, evidence_text, other_difference_start, other_difference_text, difference_start, "
            + "difference_text from claim_relation) r";

    @Inject
    EntityManager database;

    public Map<Long, Page<ClaimRelationView>> ofClaims(Collection<Long> claims, RelationKind kind, PageRequest request,
            boolean counted) {
        Set<Long> keys = Set.copyOf(claims);
        String name = kind == null ? null : kind.name();
        Select inner = ORDER.page(
                Select.of("r.*", BOTH_WAYS).where("r.claim_id = p.id").where("r.kind = :kind", "kind", name), request);
        Map<Long, List<ClaimRelationView>> rows = inner.perRow("claim p", "r", "p.id as parent, r.*")
                .where("p.id in (:parents)", "parents", keys).orderBy("p.id, " + ORDER.order(request))
                .grouped(database, "parent", RelationReads::read);
        Map<Long, Integer> totals = counted ? Select.of("r.claim_id as parent", BOTH_WAYS)
                .where("r.claim_id in (:parents)", "parents", keys).where("r.kind = :kind", "kind", name)
                .counts(database, "parent", "r.claim_id") : Map.of();
        Map<Long, Page<ClaimRelationView>> pages = new HashMap<>();
        for (Long key : keys) {
            pages.put(key, Page.of(rows.getOrDefault(key, List.of()), request,
                    relation -> ORDER.cursor(relation.key(), relation.key()), totals.getOrDefault(key, 0)));
        }
        return pages;
    }

    /** A relation and the claim it goes out from. */
    public record Outgoing(long claimKey, ClaimRelationView relation) {
    }

    /** The relations of these keys, seen from the claims they go out from; unknown ones are absent. */
    public Map<Long, Outgoing> byKey(Collection<Long> keys) {
        Map<Long, Outgoing> found = new HashMap<>();
        Select.of("r.*", BOTH_WAYS).where("r.direction = 'OUTGOING'")
                .where("r.id in (:ids)", "ids", Set.copyOf(keys))
                .list(database, row -> new Outgoing(row.number("claim_id"), read(row)))
                .forEach(one -> found.put(one.relation().key(), one));
        return found;
    }

    private static ClaimRelationView read(Row row) {
        DifferenceKind difference = row.value("difference_kind", DifferenceKind.class);
        return new ClaimRelationView(row.number("id"), row.number("other_id"), row.value("kind", RelationKind.class),
                row.value("direction", RelationDirection.class), row.decimal("score"), row.string("rule"),
                row.string("explanation_ar"), row.string("explanation_en"), span(row, "evidence"),
                span(row, "other_evidence"), difference == null ? null
                        : new ClaimDifference(difference, span(row, "difference"), span(row, "other_difference")),
                row.flag("circular"), row.value("status", ReviewStatus.class));
    }

    private static TextSpan span(Row row, String name) {
        String text = row.string(name + "_text");
        Integer start = row.integerOrNull(name + "_start");
        return text == null || start == null ? null : new TextSpan(start, start + text.length(), text);
    }
}
