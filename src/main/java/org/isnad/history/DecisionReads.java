package org.isnad.history;

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
import org.isnad.identity.DecisionKind;

/** Reads the history of who is who; each method is one statement (a counted page two). */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class DecisionReads {

    /** The latest first. */
    public static final Keyset LATEST = new Keyset("identity-decisions", "d.id", true, "d.id", Long::valueOf);

    private static final String COLUMNS = "d.id, d.kind, d.entity_id, d.old_name, d.new_name, d.note, d.decided_at, "
            + "d.undone_at, d.undo_note";

    @Inject
    EntityManager database;

    public Page<DecisionView> page(DecisionFilter filter, PageRequest request, boolean counted) {
        Select select = Select.of(COLUMNS, "identity_decision d")
                .where("d.kind = :kind", "kind", filter.kind() == null ? null : filter.kind().name())
                .where("(d.undone_at is null) = :standing", "standing", filter.standing())
                .where("exists (select 1 from entity k where k.id in (d.entity_id, d.other_id) "
                        + "and (k.id = :entity or coalesce(k.merged_into, k.id) = isnad_survivor(:entity)))", "entity",
                        filter.entity() == null ? null : GlobalId.parse(filter.entity()).key());
        int total = counted ? select.count(database) : 0;
        return Page.of(LATEST.page(select, request).list(database, DecisionReads::read), request,
                decision -> LATEST.cursor(decision.key(), decision.key()), total);
    }

    /** The decisions of these keys; unknown ones are absent. */
    public Map<Long, DecisionView> byKey(Collection<Long> keys) {
        return keys.isEmpty() ? Map.of()
                : Select.of(COLUMNS, "identity_decision d").where("d.id in (:ids)", "ids", Set.copyOf(keys))
                        .list(database, DecisionReads::read).stream()
                        .collect(Collectors.toMap(DecisionView::key, Function.identity()));
    }

    private static DecisionView read(Row row) {
        return new DecisionView(row.number("id"), row.number("entity_id"), row.value("kind", DecisionKind.class),
                row.string("old_name"), row.string("new_name"), row.string("note"), row.moment("decided_at"),
                row.momentOrNull("undone_at"), row.string("undo_note"));
    }
}
