package org.isnad.statement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.cue.CueLexicon;
import org.isnad.database.Row;
import org.isnad.database.Select;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Keyset;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;
import org.isnad.graphql.RequestFault;
import org.isnad.graphql.SearchText;

/** Reads statements and their reports, for many at once; each method is one statement (a counted page two). */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class StatementReads {

    /** The latest reported first. */
    public static final Keyset LATEST = new Keyset("statements", "s.last_on", true, "s.id", LocalDate::parse);
    /** The earliest first. */
    public static final Keyset REPORTS = new Keyset("reports", "r.listed_on", false, "r.claim_id", LocalDate::parse);

    private static final CueLexicon CUES = new CueLexicon();

    private static final int MOST = 100;

    private static final String COLUMNS = "s.id, s.first_claim_id, s.last_claim_id, f.text, s.first_on, s.last_on, s.reports";
    private static final String TABLES = "statement s left join claim f on f.id = s.first_claim_id";
    private static final String REPORT = "(select m.statement_id, m.claim_id, a.listed_on, a.outlet_id, c.cue_text, c.stance, "
            + "c.kind, c.text, c.content_key from statement_claim m join claim c on c.id = m.claim_id "
            + "join article a on a.id = c.article_id) r";

    @Inject
    EntityManager database;

    public Page<StatementView> page(StatementFilter filter, PageRequest request, boolean counted) {
        String report = "exists (select 1 from statement_claim m join claim c on c.id = m.claim_id "
                + "join article a on a.id = c.article_id where m.statement_id = s.id and ";
        Select select = Select.of(COLUMNS, TABLES).where("s.reports > 1 and s.first_claim_id is not null")
                .where(report + "c.speaker_id = :speaker)", "speaker", speaker(filter.speaker()))
                .where(report + "a.outlet_id = :outlet)", "outlet",
                        filter.outlet() == null ? null : GlobalId.key(filter.outlet(), "Organization"))
                .where("s.last_on >= :from", "from", filter.reportedFrom())
                .where("s.first_on <= :to", "to", filter.reportedTo())
                .where("s.id in (select m.statement_id from statement_claim m join claim c on c.id = m.claim_id "
                        + "where " + SearchText.matches("c", filter.text()) + ")", "text", SearchText.of(filter.text()));
        int total = counted ? select.count(database) : 0;
        return Page.of(LATEST.page(select, request).list(database, StatementReads::read), request,
                statement -> LATEST.cursor(statement.lastOn(), statement.key()), total);
    }

    /** The statements of these keys, merged ones by the survivor; unknown ones are absent. */
    public Map<Long, StatementView> byKey(Collection<Long> keys) {
        Set<Long> wanted = keys.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        return wanted.isEmpty() ? Map.of()
                : collect(Select.of("k.id as wanted, " + COLUMNS,
                        "statement k join " + TABLES + " on s.id = coalesce(k.merged_into_id, k.id)")
                        .where("k.id in (:keys)", "keys", wanted).where("s.first_claim_id is not null"), "wanted");
    }

    /** The statement that each of these claims reports; claims of which no other report is known are absent. */
    public Map<Long, StatementView> ofClaims(Collection<Long> claims) {
        return claims.isEmpty() ? Map.of()
                : collect(Select.of("m.claim_id as wanted, " + COLUMNS,
                        "statement_claim m join statement s on s.id = m.statement_id join claim f on f.id = s.first_claim_id")
                        .where("m.claim_id in (:claims)", "claims", Set.copyOf(claims)).where("s.reports > 1"), "wanted");
    }

    private Map<Long, StatementView> collect(Select select, String key) {
        return select.list(database, row -> Map.entry(row.number(key), read(row))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Pages of the claims that report each statement, by the day of their articles. */
    public Map<Long, Page<Long>> reports(Collection<Long> statements, PageRequest request, boolean counted) {
        Set<Long> keys = Set.copyOf(statements);
        record Report(long claim, LocalDate day) {
        }
        Map<Long, List<Report>> rows = REPORTS.page(Select.of("r.claim_id, r.listed_on", REPORT)
                .where("r.statement_id = p.id"), request).perRow("statement p", "r", "p.id as parent, r.*")
                .where("p.id in (:parents)", "parents", keys).orderBy("p.id, " + REPORTS.order(request))
                .grouped(database, "parent", row -> new Report(row.number("claim_id"), row.date("listed_on")));
        Map<Long, Integer> totals = counted ? Select.of("m.statement_id as parent", "statement_claim m")
                .where("m.statement_id in (:parents)", "parents", keys).counts(database, "parent", "m.statement_id") : Map.of();
        Map<Long, Page<Long>> pages = new HashMap<>();
        for (Long key : keys) {
            Page<Report> page = Page.of(rows.getOrDefault(key, List.of()), request,
                    report -> REPORTS.cursor(report.day(), report.claim()), totals.getOrDefault(key, 0));
            pages.put(key, new Page<>(page.items().stream().map(Report::claim).toList(), page.cursors(), page.hasNext(),
                    page.hasPrevious(), page.total()));
        }
        return pages;
    }

    /** How the reports of each statement introduce it, the earliest first, at most 100. */
    public Map<Long, List<Introduction>> introductions(Collection<Long> statements) {
        return Select.of("r.*", REPORT).where("r.statement_id = p.id").orderBy("r.listed_on, r.claim_id").limit(MOST)
                .perRow("statement p join claim f on f.id = p.first_claim_id", "r",
                        "p.id as parent, r.*, f.cue_text as first_cue, f.stance as first_stance")
                .where("p.id in (:statements)", "statements", Set.copyOf(statements))
                .orderBy("p.id, r.listed_on, r.claim_id").grouped(database, "parent",
                        row -> new Introduction(row.number("claim_id"), row.numberOrNull("outlet_id"), row.string("cue_text"),
                                row.value("stance", Stance.class), row.value("kind", ClaimKind.class),
                                !Objects.equals(expression(row.string("cue_text")), expression(row.string("first_cue")))
                                        || !row.string("stance").equals(row.string("first_stance"))));
    }

    /** Whatever its person, tense or conjunction. */
    private static String expression(String cue) {
        return cue == null ? null : CUES.lemma(cue);
    }

    /** The wordings of each statement, the most frequent first, at most 100. */
    public Map<Long, List<WordingVariant>> variants(Collection<Long> statements) {
        return Select.of("min(r.claim_id) as claim_id, (array_agg(r.text order by r.listed_on, r.claim_id))[1] as text, "
                + "count(*) as reports", REPORT)
                .where("r.statement_id = p.id group by r.content_key").orderBy("count(*) desc, min(r.claim_id)").limit(MOST)
                .perRow("statement p", "r", "p.id as parent, r.*")
                .where("p.id in (:statements)", "statements", Set.copyOf(statements))
                .orderBy("p.id, r.reports desc, r.claim_id").grouped(database, "parent",
                        row -> new WordingVariant(row.number("claim_id"), row.string("text"), row.integer("reports")));
    }

    private static Long speaker(String id) {
        if (id == null) {
            return null;
        }
        GlobalId parsed = GlobalId.parse(id);
        if (!Set.of("Person", "Organization").contains(parsed.type())) {
            throw new RequestFault.InvalidId("المعرّف ليس لشخص ولا جهة", "the id is of no person or organization");
        }
        return parsed.key();
    }

    private static StatementView read(Row row) {
        return new StatementView(row.number("id"), row.number("first_claim_id"), row.number("last_claim_id"),
                row.string("text"), row.date("first_on"), row.date("last_on"), row.integer("reports"));
    }
}
