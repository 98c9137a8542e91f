package org.isnad.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.claim.ClaimReads;
import org.isnad.database.Row;
import org.isnad.database.Select;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Keyset;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;

/** Reads topics for many parents at once: each method is one statement (a counted page two). */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class TopicReads {

    /** The most spoken of first. */
    public static final Keyset MOST_FIRST = new Keyset("topics", "t.n", true, "t.topic", Long::valueOf);

    /** Phrases and entities of claims in one list. */
    private static final String OF_CLAIMS = "(select k.claim_id, k.position, k.topic_id, cast(null as bigint) as entity_id "
            + "from claim_topic k union all select b.claim_id, b.position + 1000, null, b.entity_id from claim_about b) o";

    /** A key of its own for each of both sorts, as {@link TopicView#sortKey()}. */
    private static final String SORT_KEY = "coalesce(o.topic_id * 2, o.entity_id * 2 + 1)";

    private static final String COLUMNS = "w.id as phrase, w.name as phrase_name, " + EntityReads.COLUMNS;

    @Inject
    EntityManager database;

    /** The topics of each claim: its phrases in text order, then whom and what it speaks of. */
    public Map<Long, List<TopicView>> ofClaims(Collection<Long> claims) {
        return claims.isEmpty() ? Map.of()
                : Select.of("o.claim_id, " + COLUMNS, OF_CLAIMS + joined("o"))
                        .where("o.claim_id in (:claims)", "claims", Set.copyOf(claims)).orderBy("o.claim_id, o.position")
                        .grouped(database, "claim_id", TopicReads::topic);
    }

    /** A page of what each of these speakers speaks of, with counts. */
    public Map<Long, Page<TopicCountView>> ofSpeakers(Collection<Long> speakers, PageRequest request, boolean counted) {
        Set<Long> keys = Set.copyOf(speakers);
        String counts = "(select o.topic_id, o.entity_id, " + SORT_KEY + " as topic, count(distinct o.claim_id) as n "
                + "from claim c join " + OF_CLAIMS + " on o.claim_id = c.id where c.speaker_id = p.id "
                + "group by o.topic_id, o.entity_id) t";
        Select inner = MOST_FIRST.page(Select.of("t.*", counts), request);
        Map<Long, List<TopicCountView>> rows = inner
                .perRow("entity p", "t" + joined("t"), "p.id as parent, t.n, " + COLUMNS)
                .where("p.id in (:parents)", "parents", keys).orderBy("p.id, " + MOST_FIRST.order(request))
                .grouped(database, "parent", row -> new TopicCountView(topic(row), row.integer("n")));
        Map<Long, Integer> totals = counted ? Select.of("d.parent", "(select distinct c.speaker_id as parent, " + SORT_KEY
                + " as topic from claim c join " + OF_CLAIMS + " on o.claim_id = c.id) d")
                .where("d.parent in (:parents)", "parents", keys).counts(database, "parent", "d.parent") : Map.of();
        Map<Long, Page<TopicCountView>> pages = new HashMap<>();
        keys.forEach(key -> pages.put(key, Page.of(rows.getOrDefault(key, List.of()), request,
                one -> MOST_FIRST.cursor(one.claims(), one.topic().sortKey()), totals.getOrDefault(key, 0))));
        return pages;
    }

    /** Restricts a select to claims that speak of a topic; INVALID_ID where the id is of none. */
    public static Select speakingOf(Select select, String claim, String topic) {
        GlobalId id = topic == null ? null : GlobalId.parse(topic);
        boolean phrase = id != null && id.type().equals("Topic");
        return select
                .where("exists (select 1 from claim_topic k where k.claim_id = " + claim + " and k.topic_id = :topic)", "topic",
                        phrase ? id.key() : null)
                .where("exists (select 1 from claim_about k where k.claim_id = " + claim + " and k.entity_id = :topic)",
                        "topic",
                        phrase ? null : ClaimReads.named(topic));
    }

    private static String joined(String alias) {
        return " left join topic w on w.id = %1$s.topic_id left join entity e on e.id = %1$s.entity_id".formatted(alias);
    }

    private static TopicView topic(Row row) {
        if (row.numberOrNull("phrase") != null) {
            return new TopicView(row.number("phrase"), row.string("phrase_name"), null);
        }
        NamedThing entity = EntityReads.read(row);
        return new TopicView(entity.key(), entity.name(), entity);
    }
}
