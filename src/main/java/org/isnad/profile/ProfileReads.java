package org.isnad.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.database.Select;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.topic.TopicReads;

/** What is counted of a person or an organization; each method is one statement and leaves rejected claims out. */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class ProfileReads {

    private static final int MOST_OUTLETS = 12;
    private static final int MOST_HOLDERS = 30;

    /** A publisher and how many claims of somebody it published. */
    public record Quoting(NamedThing outlet, int claims) {
    }

    @Inject
    EntityManager database;

    /** Somebody and what they are called where they act for an organization. */
    public record Holder(NamedThing person, String title, LocalDate firstSeen, LocalDate lastSeen) {
    }

    /** Claims of a speaker by month, all or those that speak of a topic. */
    Map<YearMonth, Integer> said(long speaker, String topic) {
        return months("c.speaker_id = :party", speaker, topic);
    }

    /** Claims that speak of somebody by month, likewise. */
    Map<YearMonth, Integer> about(long party, String topic) {
        return months("exists (select 1 from claim_about b where b.claim_id = c.id and b.entity_id = :party)", party, topic);
    }

    /** Who had a role in an organization, the latest first. */
    List<Holder> holders(long organization) {
        return Select.of(EntityReads.COLUMNS + ", r.title, r.first_seen, r.last_seen",
                "role r join entity p on p.id = r.person_id join entity e on e.id = coalesce(p.merged_into, p.id)")
                .where("r.organization_id = :organization", "organization", organization)
                .orderBy("r.last_seen desc, r.id").limit(MOST_HOLDERS).list(database, row -> new Holder(EntityReads.read(row),
                        row.string("title"), row.date("first_seen"), row.date("last_seen")));
    }

    /** How many articles an outlet published. */
    int published(long organization) {
        return Select.of("a.id", "article a").where("a.outlet_id = :outlet", "outlet", organization).count(database);
    }

    /** Who published the most of what a speaker said. */
    List<Quoting> quoting(long speaker) {
        return Select.of(EntityReads.COLUMNS + ", q.n",
                "(select a.outlet_id, count(*) as n from claim c join article a on a.id = c.article_id "
                        + "where c.speaker_id = :speaker and c.status <> 'REJECTED' and a.outlet_id is not null "
                        + "group by a.outlet_id) q join entity e on e.id = q.outlet_id")
                .with("speaker", speaker).orderBy("q.n desc, e.name_key, e.id").limit(MOST_OUTLETS)
                .list(database, row -> new Quoting(EntityReads.read(row), row.integer("n")));
    }

    private Map<YearMonth, Integer> months(String condition, long party, String topic) {
        Map<YearMonth, Integer> counts = new HashMap<>();
        TopicReads.speakingOf(Select.of("to_char(c.listed_on, 'YYYY-MM') as month, count(*) as n", "claim c")
                .where(condition, "party", party).where("c.status <> 'REJECTED'"), "c.id", topic).groupBy("month")
                .list(database, row -> counts.put(YearMonth.parse(row.string("month")), row.integer("n")));
        return counts;
    }
}
