package org.isnad.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;

import org.junit.jupiter.api.Test;

class DensityStripTest {

    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);

    @Test
    void timeRunsWithTheDirectionOfReading() {
        Map<YearMonth, Integer> said = Map.of(JANUARY, 2, DECEMBER, 8);
        DensityStrip arabic = DensityStrip.of(said, Map.of(), true);
        assertThat(arabic.bars().get(0).x()).isGreaterThan(arabic.bars().get(1).x());
        DensityStrip english = DensityStrip.of(said, Map.of(), false);
        assertThat(english.bars().get(0).x()).isLessThan(english.bars().get(1).x());
        assertThat(english.bars().get(1).up()).isEqualTo(4 * english.bars().get(0).up());
    }

    @Test
    void aSingleMonthStandsAtTheEndOfAYear() {
        DensityStrip strip = DensityStrip.of(Map.of(DECEMBER, 1), Map.of(DECEMBER, 3), true);
        assertThat(strip.first()).isEqualTo(YearMonth.of(2025, 1));
        assertThat(strip.bars()).hasSize(1).first().matches(bar -> bar.down() > 0 && bar.about() == 3);
    }

    @Test
    void centuriesFitAndNothingIsNoPicture() {
        DensityStrip strip = DensityStrip.of(Map.of(YearMonth.of(1820, 1), 1, DECEMBER, 1_000_000), Map.of(), false);
        assertThat(strip.bars()).allMatch(bar -> bar.x() >= 0 && bar.x() + bar.width() <= strip.width() && bar.up() >= 1);
        assertThat(DensityStrip.of(Map.of(), Map.of(), true)).isNull();
    }
}
