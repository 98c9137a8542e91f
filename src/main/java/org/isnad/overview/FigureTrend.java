package org.isnad.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.isnad.claim.FigureView;
import org.isnad.drawing.LineChart;
import org.isnad.expression.CountedNouns;

/**
 * How figures that are alike moved.
 *
 * @param figures those that can stand in one chart, the oldest first
 * @param measure their unit of measure, or null
 */
public record FigureTrend(List<FigureView> figures, String measure) {

    /** Of these figures, sorted by day, the most that have the same unit of measure, or none. */
    static FigureTrend of(List<FigureView> figures) {
        List<FigureView> alike = figures.stream()
                .collect(Collectors.groupingBy(figure -> Optional.ofNullable(CountedNouns.SHARED.measure(figure.unit()))))
                .values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        return new FigureTrend(alike, alike.isEmpty() ? null : measure(alike.get(0).unit()));
    }

    /** The unit as written where it is one of measure, else null. */
    static String measure(String unit) {
        return CountedNouns.SHARED.measure(unit) == null ? null : unit;
    }

    /** Null where there is no line to draw. */
    LineChart chart(boolean fromRight) {
        return figures.size() < 2 ? null : LineChart.of(points(), fromRight);
    }

    /** The same for a narrow column. */
    LineChart smallChart(boolean fromRight) {
        return figures.size() < 2 ? null : LineChart.small(points(), fromRight);
    }

    private List<LineChart.Point> points() {
        return figures.stream().map(figure -> new LineChart.Point(figure.asOf(), figure.value(),
                figure.approximate() ? "hedged" : "exact", "/claims/" + figure.claimKey())).toList();
    }
}
