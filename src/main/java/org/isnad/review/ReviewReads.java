package org.isnad.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.database.Row;
import org.isnad.database.Select;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;

/** Reads the history of many claims at once, in three statements. */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the reads take
public class ReviewReads {

    private record Decision(long key, ReviewView view) {
    }

    @Inject
    EntityManager database;

    @Inject
    EntityReads entities;

    /** Decisions about each claim, oldest first. */
    public Map<Long, List<ReviewView>> ofClaims(Collection<Long> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Decision>> decisions = Select
                .of("r.claim_id, r.id, r.decision, r.note, r.reviewer, r.decided_at, r.undone", "review r")
                .where("r.claim_id in (:ids)", "ids", Set.copyOf(claims)).orderBy("r.claim_id, r.id")
                .grouped(database, "claim_id", ReviewReads::decision);
        Map<Long, List<ReviewView.Change>> changes = changes(
                decisions.values().stream().flatMap(List::stream).map(Decision::key).toList());
        Map<Long, List<ReviewView>> history = new HashMap<>();
        decisions.forEach((claim, all) -> history.put(claim,
                all.stream().map(one -> with(one.view(), changes.getOrDefault(one.key(), List.of()))).toList()));
        return history;
    }

    private Map<Long, List<ReviewView.Change>> changes(List<Long> reviews) {
        if (reviews.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<ReviewView.Change>> raw = Select
                .of("c.review_id, c.field, c.value_before, c.value_after", "review_change c")
                .where("c.review_id in (:ids)", "ids", Set.copyOf(reviews)).orderBy("c.review_id, c.position")
                .grouped(database, "review_id", row -> new ReviewView.Change(row.value("field", ReviewField.class),
                        row.string("value_before"), row.string("value_after")));
        Map<Long, NamedThing> named = entities.byKey(raw.values().stream().flatMap(List::stream)
                .flatMap(one -> Stream.of(one.before() == null ? "" : one.before(), one.after() == null ? "" : one.after()))
                .map(ClaimValues::entity).filter(Objects::nonNull).collect(Collectors.toSet()));
        raw.replaceAll((review, all) -> all.stream()
                .map(one -> new ReviewView.Change(one.field(), shown(one.before(), named), shown(one.after(), named)))
                .toList());
        return raw;
    }

    /** Names and descriptions instead of keys. */
    private static String shown(String value, Map<Long, NamedThing> named) {
        Long key = ClaimValues.entity(value);
        if (key != null) {
            return named.containsKey(key) ? named.get(key).name() : null;
        }
        String description = ClaimValues.description(value);
        return description == null ? value : description;
    }

    private static Decision decision(Row row) {
        return new Decision(row.number("id"), new ReviewView(row.value("decision", ReviewDecision.class), row.string("note"),
                row.string("reviewer"), row.moment("decided_at"), row.flag("undone"), List.of()));
    }

    private static ReviewView with(ReviewView view, List<ReviewView.Change> changes) {
        return new ReviewView(view.decision(), view.note(), view.signature(), view.decidedAt(), view.undone(), changes);
    }
}
