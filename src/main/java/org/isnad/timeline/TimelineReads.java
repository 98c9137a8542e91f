package org.isnad.timeline;

import java.time.LocalDate;
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
import org.isnad.topic.TopicReads;

/** Reads timelines of many at once: one statement, a counted page two. */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class TimelineReads {

    /** Newest first. */
    public static final Keyset NEWEST = new Keyset("timeline", "t.listed_on", true, "t.claim_id", LocalDate::parse);

    /** Both sides in one list; who speaks of themselves said it, and a claim that names somebody twice counts once. */
    private static final String BOTH_SIDES = "(select s.speaker_id as entity_id, s.listed_on, s.id as claim_id, 'SAID' as side "
            + "from claim s union all select b.entity_id, b.listed_on, b.claim_id, 'SAID_OF' from claim_about b "
            + "where not exists (select 1 from claim s where s.id = b.claim_id and s.speaker_id = b.entity_id) "
            + "and not exists (select 1 from claim_about o where o.claim_id = b.claim_id and o.entity_id = b.entity_id "
            + "and o.position < b.position)) t";

    @Inject
    EntityManager database;

    /** A page for each of these people or organizations. */
    public Map<Long, Page<TimelineEntryView>> of(Collection<Long> keys, TimelineFilter filter, PageRequest request,
            boolean counted) {
        Set<Long> parents = Set.copyOf(keys);
        Select inner = NEWEST.page(filtered("t.listed_on, t.claim_id, t.side", filter).where("t.entity_id = p.id"), request);
        Map<Long, List<TimelineEntryView>> rows = inner.perRow("entity p", "t", "p.id as parent, t.*")
                .where("p.id in (:parents)", "parents", parents).orderBy("p.id, " + NEWEST.order(request))
                .grouped(database, "parent", TimelineReads::read);
        Map<Long, Integer> totals = counted ? filtered("t.entity_id as parent", filter)
                .where("t.entity_id in (:parents)", "parents", parents).counts(database, "parent", "t.entity_id") : Map.of();
        Map<Long, Page<TimelineEntryView>> pages = new HashMap<>();
        parents.forEach(key -> pages.put(key, Page.of(rows.getOrDefault(key, List.of()), request,
                entry -> NEWEST.cursor(entry.date(), entry.claimKey()), totals.getOrDefault(key, 0))));
        return pages;
    }

    private static Select filtered(String columns, TimelineFilter filter) {
        Select select = Select.of(columns, BOTH_SIDES)
                .where("t.side = :side", "side", filter.side() == null ? null : filter.side().name())
                .where("t.listed_on >= :from", "from", filter.saidFrom()).where("t.listed_on <= :to", "to", filter.saidTo());
        return TopicReads.speakingOf(select, "t.claim_id", filter.topic());
    }

    private static TimelineEntryView read(Row row) {
        return new TimelineEntryView(row.number("claim_id"), row.date("listed_on"), row.value("side", TimelineSide.class));
    }
}
