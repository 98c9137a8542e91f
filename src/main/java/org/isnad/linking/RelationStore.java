package org.isnad.linking;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;

import org.isnad.comparison.Comparison;
import org.isnad.comparison.Difference;
import org.isnad.proposition.Proposition;
import org.isnad.text.Span;

/** Stores what was found of an article's claims in place of what was proposed before; decisions of editors stay. */
@ApplicationScoped
class RelationStore {

    /** A finding, and whether each of the two outlets cites the other for it. */
    record Found(Comparison comparison, boolean circular) {
    }

    /** Kept, because {@link Json} seeks its provider for every object. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** Of an article of thousands of like sentences one document of all rows would fill the memory. */
    private static final int WRITTEN_AT_ONCE = 1000;

    private static final String FORGET = """
            delete from claim_relation r using claim c
             where c.article_id = :article and c.id in (r.from_claim_id, r.to_claim_id) and r.status = 'PROPOSED'
               and not exists (
                   select 1 from unnest(cast(:kinds as text[]), cast(:froms as bigint[]), cast(:tos as bigint[]))
                            f (kind, from_claim_id, to_claim_id)
                    where f.kind = r.kind and f.from_claim_id = r.from_claim_id and f.to_claim_id = r.to_claim_id)""";

    private static final String ROWS = """
            with found as (
                select * from json_to_recordset(cast(:found as json)) f (kind text, from_claim_id bigint, to_claim_id bigint,
                    score double precision, rule text, explanation_ar text, explanation_en text, circular boolean,
                    evidence_start int, evidence_text text, other_evidence_start int, other_evidence_text text,
                    difference_kind text, difference_start int, difference_text text, other_difference_start int,
                    other_difference_text text))
            """;

    private static final String COLUMNS = "kind, from_claim_id, to_claim_id, score, rule, explanation_ar, explanation_en, "
            + "circular, evidence_start, evidence_text, other_evidence_start, other_evidence_text, difference_kind, "
            + "difference_start, difference_text, other_difference_start, other_difference_text";

    private static final String KEEP = ROWS + "insert into claim_relation (id, " + COLUMNS + ") "
            + "select nextval('claim_relation_seq'), " + COLUMNS
            + """
                     from found f
                     where not exists (select 1 from claim_relation d where d.kind = f.kind and d.status <> 'PROPOSED'
                                          and d.from_claim_id = f.to_claim_id and d.to_claim_id = f.from_claim_id)
                    on conflict on constraint claim_relation_claims_key do update
                       set score = excluded.score, rule = excluded.rule, explanation_ar = excluded.explanation_ar,
                           explanation_en = excluded.explanation_en, circular = excluded.circular,
                           evidence_start = excluded.evidence_start, evidence_text = excluded.evidence_text,
                           other_evidence_start = excluded.other_evidence_start, other_evidence_text = excluded.other_evidence_text,
                           difference_kind = excluded.difference_kind, difference_start = excluded.difference_start,
                           difference_text = excluded.difference_text,
                           other_difference_start = excluded.other_difference_start,
                           other_difference_text = excluded.other_difference_text
                     where claim_relation.status = 'PROPOSED'""";

    @Inject
    EntityManager database;

    /** Two statements, and one more for each further thousand; callers are in a transaction. */
    void replace(long article, List<Found> found) {
        database.createNativeQuery(FORGET).setParameter("article", article)
                .setParameter("kinds", found.stream().map(one -> one.comparison().kind().name()).toArray(String[]::new))
                .setParameter("froms", found.stream().map(one -> one.comparison().from().key()).toArray(Long[]::new))
                .setParameter("tos", found.stream().map(one -> one.comparison().to().key()).toArray(Long[]::new))
                .executeUpdate();
        for (int first = 0; first < found.size(); first += WRITTEN_AT_ONCE) {
            JsonArrayBuilder rows = JSON.createArrayBuilder();
            found.subList(first, Math.min(found.size(), first + WRITTEN_AT_ONCE)).forEach(one -> rows.add(row(one)));
            database.createNativeQuery(KEEP).setParameter("found", rows.build().toString()).executeUpdate();
        }
    }

    private static JsonObjectBuilder row(Found found) {
        Comparison one = found.comparison();
        JsonObjectBuilder row = JSON.createObjectBuilder().add("kind", one.kind().name())
                .add("from_claim_id", one.from().key()).add("to_claim_id", one.to().key()).add("score", one.score())
                .add("rule", one.rule()).add("explanation_ar", one.arabic()).add("explanation_en", one.english())
                .add("circular", found.circular());
        span(row, "evidence", one.evidence(), one.from());
        span(row, "other_evidence", one.otherEvidence(), one.to());
        Difference difference = one.difference();
        row.add("difference_kind", difference == null ? JsonValue.NULL : Json.createValue(difference.kind().name()));
        span(row, "difference", difference == null ? null : difference.of(), one.from());
        span(row, "other_difference", difference == null ? null : difference.other(), one.to());
        return row;
    }

    private static void span(JsonObjectBuilder row, String name, Span span, Proposition in) {
        if (span == null) {
            row.addNull(name + "_start").addNull(name + "_text");
        } else {
            row.add(name + "_start", in.start() + span.start()).add(name + "_text", span.of(in.text()));
        }
    }
}
