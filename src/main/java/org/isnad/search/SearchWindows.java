package org.isnad.search;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.database.Select;

/**
 * How far back one has to look for enough matches. A frequent word has them in the newest few thousand rows, a rare one needs
 * all rows and costs little there: so no search reads much more than it needs, however many rows there are.
 */
@ApplicationScoped
@Transactional
public class SearchWindows {

    /** Rows of each window, from the newest back. */
    private static final int[] ROWS = { 10_000, 40_000, 200_000 };
    /** Rows that are read one by one in the time of a look-up. */
    private static final int CLAIMS = 12_000;
    private static final int ARTICLES = 1_500;
    /** A window this many times as large as what is looked for costs more than it can save. */
    private static final int TOO_LARGE = 200;
    /** Old borders cost a little time and change no result. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final String NONE = "cast(null as date)";

    @Inject
    EntityManager database;

    private volatile Borders borders = new Borders(Instant.MIN, List.of(), List.of());

    /** The day on which each window begins; null for windows as large as the table. */
    private record Borders(Instant read, List<LocalDate> claims, List<LocalDate> articles) {
    }

    /** The day from which on there are as many matches of a query; null where all of them have to be looked at. */
    record Since(LocalDate claims, LocalDate articles) {
    }

    /** Of claims; null where there are few. */
    NewestMatches.Window claims() {
        return window(borders().claims(), 1, CLAIMS);
    }

    /** Of articles, of each of which many times as much is read. */
    NewestMatches.Window articles() {
        return window(borders().articles(), 0, ARTICLES);
    }

    private static NewestMatches.Window window(List<LocalDate> days, int index, int scan) {
        return days.get(index) == null ? null : new NewestMatches.Window(days.get(index), ROWS[index], scan);
    }

    /**
     * Looks for the shortest windows that hold enough; no statement where the tables are small.
     *
     * @param parameters of the query's conditions
     */
    Since enough(SearchQuery query, Map<String, Object> parameters, int matches) {
        Borders current = borders();
        String claims = query.types().contains(SearchType.CLAIM)
                ? shortest("claim c where " + query.claims() + " and c.listed_on", current.claims(), matches)
                : NONE;
        String articles = query.types().contains(SearchType.ARTICLE)
                ? shortest("article a where " + query.articles() + " and a.listed_on", current.articles(), matches)
                : NONE;
        if (claims.equals(NONE) && articles.equals(NONE)) {
            return new Since(null, null);
        }
        return Select.of(claims + " as claims, " + articles + " as articles", "(values (1)) one").with(parameters)
                .list(database, row -> new Since(row.date("claims"), row.date("articles"))).get(0);
    }

    /** The branches of a case are looked at one after the other, and only as long as needed. */
    private static String shortest(String matching, List<LocalDate> days, int matches) {
        StringBuilder branches = new StringBuilder();
        for (int i = 0; i < ROWS.length; i++) {
            if (days.get(i) != null && ROWS[i] > matches && ROWS[i] / TOO_LARGE <= matches) {
                branches.append(" when (select count(*) from %1$s >= date '%2$s') >= %3$d then date '%2$s'".formatted(matching,
                        days.get(i), matches));
            }
        }
        return branches.isEmpty() ? NONE : "case" + branches + " end";
    }

    private Borders borders() {
        if (Instant.now().minus(FRESH).isAfter(borders.read())) {
            borders = new Borders(Instant.now(), days("claim"), days("article"));
        }
        return borders;
    }

    private List<LocalDate> days(String table) {
        List<String> borders = new ArrayList<>();
        for (int rows : ROWS) {
            borders.add("(select listed_on from " + table + " order by listed_on desc offset " + rows + " limit 1)");
        }
        return Select.of("day", "unnest(array[" + String.join(", ", borders) + "]) with ordinality as w(day, place)")
                .orderBy("place").list(database, row -> Optional.ofNullable(row.date("day"))).stream()
                .map(day -> day.orElse(null)).collect(Collectors.toCollection(ArrayList::new));
    }
}
