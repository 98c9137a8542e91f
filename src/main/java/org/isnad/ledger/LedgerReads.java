package org.isnad.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.claim.FigureView;
import org.isnad.database.Row;
import org.isnad.database.Select;
import org.isnad.expression.CountedNouns;
import org.isnad.graphql.Keyset;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;
import org.isnad.graphql.SearchText;

/** Reads the ledger; each method is one statement (a counted page two). */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class LedgerReads {

    /** By the day for which they are given, oldest first. */
    public static final Keyset OLDEST = new Keyset("figures", "f.listed_on", false, "f.id", LocalDate::parse);

    /** How many of the latest figures are looked through for series: what the first page of the ledger costs at most. */
    private static final int LATEST = 2000;

    private static final String COUNTS = "string_to_array(f.thing_key, ' ') @> string_to_array(:%s, ' ')";

    private static final String COUNTED_LATELY = "(select l.thing_key, l.thing, l.unit_key, l.unit, l.value, l.claim_id, "
            + "l.listed_on, l.id from figure l where l.thing_key is not null order by l.listed_on desc, l.id desc limit "
            + LATEST + ") f join claim c on c.id = f.claim_id and c.status <> 'REJECTED' "
            + "cross join lateral unnest(string_to_array(f.thing_key, ' ')) w(word)";

    @Inject
    EntityManager database;

    /** Figures of claims that no editor rejected. */
    public Page<FigureView> page(FigureConditions asked, PageRequest request, boolean counted) {
        String measure = CountedNouns.SHARED.measure(SearchText.of(asked.unit()));
        Select select = Select.of(FigureView.COLUMNS, "figure f").where("f.unit_key = :unit", "unit", measure)
                .where(COUNTS.formatted("counted"), "counted", measure == null ? key(asked.unit()) : null)
                .where(COUNTS.formatted("thing"), "thing", key(asked.thing()))
                .where("f.place_id = :place", "place", asked.place())
                .where("exists (select 1 from claim_about b where b.claim_id = f.claim_id and b.entity_id = :about)", "about",
                        asked.about())
                .where("f.listed_on >= :from", "from", asked.from()).where("f.listed_on <= :to", "to", asked.to())
                .where("not exists (select 1 from claim c where c.id = f.claim_id and c.status = 'REJECTED')");
        int total = counted ? select.count(database) : 0;
        return Page.of(OLDEST.page(select, request).list(database, FigureView::read), request,
                figure -> OLDEST.cursor(figure.asOf(), figure.key()), total);
    }

    /** What several articles counted lately, by the words of the thing and the unit of measure; the latest first. */
    public List<FigureSeriesView> series(int most) {
        List<FigureSeriesView> found = Select
                .of("w.word, count(distinct f.id) as n, min(f.listed_on) as first_on, max(f.listed_on) as last_on, "
                        + latest("thing") + ", " + latest("unit") + ", " + latest("value") + ", "
                        + "(array_agg(f.value order by f.listed_on, f.id))[1] as first_value", COUNTED_LATELY)
                .groupBy("w.word, f.unit_key having count(distinct c.article_id) > 1")
                .orderBy("max(f.listed_on) desc, count(distinct f.id) desc, w.word").limit(2 * most)
                .list(database, LedgerReads::series);
        // The words of one phrase gather the same figures, unless other phrases share one of them.
        Set<FigureSeriesView> seen = new HashSet<>();
        return found.stream().filter(one -> seen.add(one.of(one.thing()))).limit(most).toList();
    }

    private static String latest(String column) {
        return "(array_agg(f.%1$s order by f.listed_on desc, f.id desc))[1] as %1$s".formatted(column);
    }

    private static FigureSeriesView series(Row row) {
        return new FigureSeriesView(row.string("word"), row.string("thing"), row.string("unit"), row.integer("n"),
                row.decimal("first_value"), row.decimal("value"), row.date("first_on"), row.date("last_on"));
    }

    private static String key(String written) {
        return CountedNouns.SHARED.key(SearchText.of(written));
    }
}
