package org.isnad.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.isnad.text.Span;

/** All measures over a set of articles, by name. */
final class Scorecard {

    private final ClaimScore claims = new ClaimScore();
    private final NameScore names = new NameScore();
    private final Tally furniture = new Tally();
    private int articles;
    private int goldClaims;

    void add(String text, Annotation found, Annotation gold) {
        articles++;
        goldClaims += gold.claims().size();
        claims.add(found.claims(), gold.claims());
        names.add(found, gold);
        BitSet both = characters(text, found.furniture());
        int foundCount = both.cardinality();
        BitSet there = characters(text, gold.furniture());
        both.and(there);
        furniture.add(both.cardinality(), foundCount, there.cardinality());
    }

    /** The characters of the spans, white space aside. */
    private static BitSet characters(String text, List<Span> spans) {
        BitSet characters = new BitSet(text.length());
        spans.forEach(span -> characters.set(span.start(), span.end()));
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))) {
                characters.clear(i);
            }
        }
        return characters;
    }

    Map<String, Measure> measures() {
        Map<String, Measure> table = new LinkedHashMap<>();
        claims.into(table);
        names.into(table);
        table.put("boilerplate", furniture);
        table.put("sure", claims.calibration().sure());
        table.put("right_where_sure", claims.calibration().rightWhereSure());
        return table;
    }

    Calibration calibration() {
        return claims.calibration();
    }

    /** How many outlets and credits are not the ones that are there. */
    int misplaced() {
        return names.misplaced();
    }

    /** The measures, each with its bar where it has one. */
    String table(String title, Bars bars) {
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%n%s: %d articles, %d claims%n", title, articles, goldClaims));
        measures().forEach((name, measure) -> table.append(String.format(Locale.ROOT, "%-19s %-30s n %-5d%s%n", name,
                measure, measure.count(), bars.remark(name, measure))));
        return table.toString();
    }

    /** What misses its bar, one line each. */
    List<String> missed(Bars bars) {
        List<String> missed = new ArrayList<>();
        measures().forEach((name, measure) -> {
            if (!bars.holds(name, measure)) {
                missed.add(name + " " + measure + bars.remark(name, measure));
            }
        });
        return missed;
    }
}
