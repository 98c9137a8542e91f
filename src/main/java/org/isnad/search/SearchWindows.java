package org.isnad.search;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    private static final int[] ROWS = { 10_000, 40_000 };
    /** Rows that are read one by one in the time of a look-up. */
    private static final int CLAIMS = 12_000;
    private static final int ARTICLES = 1_500;
    /** Old borders cost a little time and change no result. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    @Inject
    EntityManager database;

    private volatile Borders borders = new Borders(Instant.MIN, List.of(), List.of());

    /** The day on which each window begins; null for windows as large as the table. */
    private record Borders(Instant read, List<LocalDate> claims, List<LocalDate> articles) {
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
