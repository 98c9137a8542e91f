package org.isnad.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void marksAndTatweelTakeNoRoomOfTheirOwn() {
        assertThat(TextWidth.of("مُحَمَّد", 16)).isEqualTo(TextWidth.of("محمد", 16));
        assertThat(TextWidth.of("محـــمد", 16)).isEqualTo(TextWidth.of("محمد", 16));
    }

    @Test
    void wordsFillLinesAndTheRestIsAnEllipsis() {
        List<String> lines = TextWidth.lines("هيئة تنظيم أسواق الخضار والفواكه في المدينة القديمة", 150, 16, 2);
        assertThat(lines).hasSize(2).allMatch(line -> TextWidth.of(line, 16) <= 150);
        assertThat(lines.get(1)).endsWith("…");
        assertThat(TextWidth.lines("المنارة", 150, 16, 2)).containsExactly("المنارة");
    }

    @Test
    void aWordOfAnyLengthFits() {
        assertThat(TextWidth.lines("م".repeat(10_000), 150, 16, 2)).allMatch(line -> TextWidth.of(line, 16) <= 150);
        assertThat(TextWidth.lines("\uD83D\uDE80".repeat(50), 150, 16, 2).get(0)).doesNotMatch(".*[\uD800-\uDBFF]…");
    }
}
