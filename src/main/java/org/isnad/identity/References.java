package org.isnad.identity;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/**
 * Moves what is stored of one record to another, so that every page is right at once. Reading the articles again then
 * does the rest; what it may leave as it is, because an editor accepted it, is noted so that it can be moved back.
 */
@ApplicationScoped
public class References {

    /** Updates whose rows are noted: which kind, the rows, where they stand. */
    private static final Map<String, String> NOTED = Map.of(
            "SPEAKER",
            "update claim r set speaker_id = :to where r.speaker_id = :from%s returning r.id as row_id, 0 as position",
            "LINK", "update chain_link r set entity_id = :to where r.entity_id = :from%s returning r.claim_id, r.position",
            "ABOUT", "update claim_about r set entity_id = :to where r.entity_id = :from%s returning r.claim_id, r.position",
            "APPEARANCE", "update appearance r set outlet_id = :to where r.outlet_id = :from%s and not exists (select 1 from "
                    + "appearance o where o.article_id = r.article_id and o.outlet_id = :to and o.source_url is not distinct "
                    + "from r.source_url and o.published_on is not distinct from r.published_on) returning r.id, 0");

    private static final Map<String, String> OF_CLAIMS = Map.of("SPEAKER", "r.article_id",
            "LINK", "(select c.article_id from claim c where c.id = r.claim_id)",
            "ABOUT", "(select c.article_id from claim c where c.id = r.claim_id)", "APPEARANCE", "r.article_id");

    private static final List<String> OTHERS = List.of("update mention r set entity_id = :to where r.entity_id = :from%s",
            "update article r set outlet_id = :to where r.outlet_id = :from%s",
            "update article r set found_outlet_id = :to where r.found_outlet_id = :from%s",
            "update article_credit r set organization_id = :to where r.organization_id = :from%s");

    private static final Map<String, String> BACK = Map.of(
            "SPEAKER",
            "update claim r set speaker_id = :to from moved_reference m where r.id = m.row_id and r.speaker_id = :from",
            "LINK", "update chain_link r set entity_id = :to from moved_reference m where r.claim_id = m.row_id "
                    + "and r.position = m.position and r.entity_id = :from",
            "ABOUT", "update claim_about r set entity_id = :to from moved_reference m where r.claim_id = m.row_id "
                    + "and r.position = m.position and r.entity_id = :from",
            "APPEARANCE", "update appearance r set outlet_id = :to from moved_reference m where r.id = m.row_id "
                    + "and r.outlet_id = :from");

    @Inject
    EntityManager database;

    /**
     * Moves references for a decision.
     *
     * @param articles the articles whose references move, or null for all
     */
    void move(long decision, long from, long to, List<Long> articles) {
        NOTED.forEach((kind, update) -> with(database.createNativeQuery("with moved(row_id, position) as ("
                + update.formatted(within(OF_CLAIMS.get(kind), articles)) + ") insert into moved_reference (decision_id, kind, "
                + "row_id, position) select :decision, :kind, row_id, position from moved on conflict do nothing"),
                from, to, articles).setParameter("decision", decision).setParameter("kind", kind).executeUpdate());
        for (String update : OTHERS) {
            String column = update.startsWith("update article r") ? "r.id" : "r.article_id";
            with(database.createNativeQuery(update.formatted(within(column, articles))), from, to, articles).executeUpdate();
        }
    }

    /** Moves what a decision moved back, as far as it is still there. */
    void moveBack(long decision, long from, long to) {
        BACK.forEach((kind, update) -> database
                .createNativeQuery(update + " and m.decision_id = :decision and m.kind = :kind").setParameter("from", from)
                .setParameter("to", to).setParameter("decision", decision).setParameter("kind", kind).executeUpdate());
    }

    private static String within(String column, List<Long> articles) {
        return articles == null ? "" : " and " + column + " = any(cast(:articles as bigint[]))";
    }

    private static Query with(Query query, long from, long to, List<Long> articles) {
        query.setParameter("from", from).setParameter("to", to);
        return articles == null ? query : query.setParameter("articles", articles.toArray(Long[]::new));
    }
}
