package org.isnad.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.database.Select;

/**
 * Counts outlets and independent origins of claims. Origin of a report is the outlet nearest to the speaker in its chain
 * (asked, relaying or credited), else that of the earliest of the article's copies, else the article itself.
 */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class OriginReads {

    private static final int MOST_REPORTS = 200;

    private static final String REPORT = "claim p cross join lateral (select m.claim_id from statement_claim s "
            + "join statement_claim m on m.statement_id = s.statement_id where s.claim_id = p.id union select p.id "
            + "order by 1 limit " + MOST_REPORTS
            + ") r join claim c on c.id = r.claim_id join article a on a.id = c.article_id "
            // the earliest of the article and its copies
            + "cross join lateral (select o.id, o.outlet_id from (select a.id as copy_id union all select y.copy_id "
            + "from article_copy y where y.article_id = a.id) k join article o on o.id = k.copy_id "
            + "order by o.listed_on, o.id limit 1) root "
            + "left join lateral (select l.entity_id from chain_link l join entity e on e.id = l.entity_id "
            + "where l.claim_id = c.id and e.organization_kind = 'MEDIA' order by l.position limit 1) via on true "
            + "left join lateral (select t.organization_id from article_credit t where t.article_id = root.id "
            + "order by t.position desc limit 1) credit on true";

    private static final String OUTLETS = "(select id as article_id, outlet_id from article union all "
            + "select article_id, outlet_id from appearance union all "
            + "select y.article_id, o.outlet_id from article_copy y join article o on o.id = y.copy_id) o";

    @Inject
    EntityManager database;

    private record Report(long claim, long article, Long origin, long root) {
    }

    /** The origins of each claim, the earliest first: at least one. Two statements. */
    public Map<Long, List<Origin>> of(Collection<Long> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Report>> reports = Select.of("p.id as parent, c.id, a.id as article_id, root.id as root_id, "
                + "coalesce(via.entity_id, credit.organization_id, root.outlet_id) as origin_id", REPORT)
                .where("p.id in (:claims)", "claims", Set.copyOf(claims)).orderBy("p.id, c.listed_on, a.listed_on, c.id")
                .grouped(database, "parent", row -> new Report(row.number("id"), row.number("article_id"),
                        row.numberOrNull("origin_id"), row.number("root_id")));
        Set<Long> articles = new TreeSet<>();
        reports.values().forEach(list -> list.forEach(report -> articles.add(report.article())));
        Map<Long, List<Long>> outlets = Select.of("o.article_id, o.outlet_id", OUTLETS)
                .where("o.article_id in (:articles)", "articles", articles).where("o.outlet_id is not null")
                .grouped(database, "article_id", row -> row.number("outlet_id"));
        Map<Long, List<Origin>> origins = new HashMap<>();
        reports.forEach((claim, list) -> origins.put(claim, origins(list, outlets)));
        return origins;
    }

    private static List<Origin> origins(List<Report> reports, Map<Long, List<Long>> outlets) {
        Map<String, List<Report>> byOrigin = new LinkedHashMap<>();
        for (Report report : reports) {
            byOrigin.computeIfAbsent(report.origin() == null ? "article " + report.root() : "outlet " + report.origin(),
                    key -> new ArrayList<>()).add(report);
        }
        return byOrigin.values().stream().map(from -> {
            Set<Long> carrying = new LinkedHashSet<>();
            from.forEach(report -> carrying.addAll(outlets.getOrDefault(report.article(), List.of())));
            return new Origin(from.get(0).origin(), from.get(0).claim(), List.copyOf(carrying), from.size());
        }).toList();
    }

    /** The outlets that carry it, each once, the earliest first. */
    public static List<Long> outlets(List<Origin> origins) {
        return origins.stream().flatMap(origin -> origin.outlets().stream()).distinct().toList();
    }
}
