package org.isnad.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class LineChartTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void timeRunsInTheDirectionOfReading() {
        List<LineChart.Point> points = List.of(point(0, 12), point(10, 17));
        LineChart fromRight = LineChart.of(points, true);
        assertThat(fromRight.spots().get(0).x()).isGreaterThan(fromRight.spots().get(1).x());
        LineChart fromLeft = LineChart.of(points, false);
        assertThat(fromLeft.spots().get(0).x()).isLessThan(fromLeft.spots().get(1).x());
        assertThat(fromLeft.days()).extracting(LineChart.Day::date).startsWith(DAY).endsWith(DAY.plusDays(10));
    }

    @Test
    void moreStandsHigherAndLevelsAreRound() {
        LineChart chart = LineChart.of(List.of(point(0, 1200), point(3, 6300)), true);
        assertThat(chart.spots().get(1).y()).isLessThan(chart.spots().get(0).y());
        assertThat(chart.levels()).extracting(LineChart.Level::value).containsExactly(0.0, 2000.0, 4000.0, 6000.0, 8000.0);
    }

    @Test
    void wholeNumbersHaveWholeLevels() {
        assertThat(LineChart.of(List.of(point(0, 41), point(1, 41)), true).levels()).extracting(LineChart.Level::value)
                .allMatch(value -> value == Math.rint(value)).contains(0.0);
    }

    @Test
    void anythingCanBeDrawn() {
        assertThat(LineChart.of(List.of(), true)).isNull();
        for (double value : new double[] { 0, -5, 0.0001, 1e15 }) {
            LineChart chart = LineChart.of(List.of(point(0, value), point(0, value)), true);
            assertThat(chart.spots()).allMatch(spot -> spot.y() >= 0 && spot.y() <= chart.height());
            assertThat(chart.levels().size()).isBetween(2, 7);
        }
    }

    private static LineChart.Point point(int day, double value) {
        return new LineChart.Point(DAY.plusDays(day), value, "exact", "/claims/1");
    }
}
