package org.isnad.profile;

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

/** What is counted of a person or an organization; each method is one statement and leaves rejected claims out. */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class ProfileReads {

    private static final int MOST_OUTLETS = 12;

    /** A publisher and how many claims of somebody it published. */
    public record Quoting(NamedThing outlet, int claims) {
    }

    @Inject
    EntityManager database;

    /** Claims of a speaker by month. */
    Map<YearMonth, Integer> said(long speaker) {
        return months("claim c", "c.speaker_id = :party", speaker);
    }

    /** Claims that speak of somebody by month. */
    Map<YearMonth, Integer> about(long party) {
        return months("claim c join claim_about b on b.claim_id = c.id", "b.entity_id = :party", party);
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

    private Map<YearMonth, Integer> months(String from, String condition, long party) {
        Map<YearMonth, Integer> counts = new HashMap<>();
        Select.of("m.month, m.n", "(select to_char(c.listed_on, 'YYYY-MM') as month, count(*) as n from " + from + " where "
                + condition + " and c.status <> 'REJECTED' group by 1) m").with("party", party)
                .list(database, row -> counts.put(YearMonth.parse(row.string("month")), row.integer("n")));
        return counts;
    }
}
