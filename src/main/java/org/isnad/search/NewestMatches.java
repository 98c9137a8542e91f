package org.isnad.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The newest rows of a table that match, in SQL, at a cost that hardly depends on how many there are: frequent words fill a
 * page soon where the newest rows are read one by one, rarer ones are looked up by index among those since a day, and only
 * what is rare among all. Each step is taken where it may be enough and the one before it was not.
 *
 * @param scanned condition for rows that are read anyway
 * @param indexed the same condition, for an index
 * @param dated those of the conditions that are on the date
 * @param share of the rows that are expected to match; a wrong one costs time and changes nothing
 * @param window of the second step; null where the table is too small for steps
 */
record NewestMatches(String table, String alias, String scanned, String indexed, List<String> dated, double share,
        Window window) {

    /** Reading rows in vain costs more than looking them up in vain. */
    private static final double MARGIN = 1.2;

    /** The day since which there are so many rows, and how many of them one by one are read as fast as by index. */
    record Window(LocalDate since, int rows, int scan) {
    }

    /** Columns id, listed_on and search. */
    String sql(int enough) {
        List<String> steps = new ArrayList<>();
        if (window != null && share * window.scan() >= MARGIN * enough) {
            steps.add(scan(enough));
        }
        if (window != null && share * window.rows() >= enough) {
            steps.add(lookUp(
                    fellShort(steps.size(), enough) + alias + ".listed_on >= date '" + window.since() + "' and " + indexed,
                    enough));
        }
        steps.add(lookUp(fellShort(steps.size(), enough) + indexed, enough));
        StringBuilder with = new StringBuilder("with ");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            with.append("step").append(i).append(" as materialized (").append(steps.get(i)).append(last ? ") " : "), ");
            all.append("select * from step").append(i)
                    .append(last ? "" : " where (select count(*) from step" + i + ") >= " + enough + " union all ");
        }
        return with.append(all).toString();
    }

    /** Condition that none of the steps so far has found enough. */
    private static String fellShort(int steps, int enough) {
        StringBuilder condition = new StringBuilder();
        for (int i = 0; i < steps; i++) {
            condition.append("(select count(*) from step").append(i).append(") < ").append(enough).append(" and ");
        }
        return condition.toString();
    }

    private String scan(int enough) {
        return """
                select %1$s.id, %1$s.listed_on, %1$s.search
                from (select * from %2$s %1$s%3$s order by %1$s.listed_on desc, %1$s.id limit %4$d) %1$s where %5$s
                order by %1$s.listed_on desc, %1$s.id limit %6$d""".formatted(alias, table,
                dated.isEmpty() ? "" : " where " + String.join(" and ", dated), window.scan(), scanned, enough);
    }

    /** Sorted by an expression, lest the planner take an index by date for a short cut to words that are rare in it. */
    private String lookUp(String condition, int enough) {
        return """
                select %1$s.id, %1$s.listed_on, %1$s.search from %2$s %1$s where %3$s
                order by %1$s.listed_on - date '1900-01-01' desc, %1$s.id limit %4$d""".formatted(alias, table, condition,
                enough);
    }
}
