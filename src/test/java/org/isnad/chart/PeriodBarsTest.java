package org.isnad.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.isnad.chart.PeriodBars.Bar;
import org.junit.jupiter.api.Test;

class PeriodBarsTest {

    private record Post(LocalDate from, LocalDate to) {
    }

    private static final Post FIRST = new Post(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 1, 1));
    private static final Post SECOND = new Post(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 1));

    @Test
    void oneScaleHoldsAllAndRunsWithTheDirectionOfReading() {
        PeriodBars english = bars(false, FIRST, SECOND);
        assertThat(english.first()).isEqualTo(FIRST.from());
        assertThat(english.last()).isEqualTo(SECOND.to());
        assertThat(english.at(0).x()).isZero();
        assertThat(end(english.at(1))).isEqualTo(PeriodBars.WIDTH);
        PeriodBars arabic = bars(true, FIRST, SECOND);
        assertThat(end(arabic.at(0))).isEqualTo(PeriodBars.WIDTH);
        assertThat(arabic.at(1).x()).isZero();
    }

    @Test
    void aSingleDayIsSeenAndStaysInside() {
        Post last = new Post(SECOND.to(), SECOND.to());
        Bar bar = bars(false, FIRST, last).at(1);
        assertThat(bar.width()).isPositive();
        assertThat(end(bar)).isEqualTo(PeriodBars.WIDTH);
    }

    @Test
    void nothingToCompareIsNoPicture() {
        assertThat(bars(true)).isNull();
        assertThat(bars(true, FIRST)).isNull();
    }

    private static PeriodBars bars(boolean fromRight, Post... posts) {
        return PeriodBars.of(List.of(posts), Post::from, Post::to, fromRight);
    }

    private static int end(Bar bar) {
        return bar.x() + bar.width();
    }
}
