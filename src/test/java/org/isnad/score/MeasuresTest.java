package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

/** The measuring itself, on cases small enough to reckon by hand. */
class MeasuresTest {

    private static final Name SAROURI = new Name("عدنان السروري", List.of("السروري"));

    @Test
    void aNameMeansItsPartsAndItsOtherSpellings() {
        assertThat(SAROURI.means("السُّروري")).isTrue();
        assertThat(Name.of("«المرفأ»").means("المرفا")).isTrue();
        assertThat(SAROURI.means("عدنان القسطلي")).isFalse();
        assertThat(SAROURI.means("")).isFalse();
    }

    @Test
    void anUnnamedSourceIsRightByOneWordButNeverByType() {
        Speaker source = new Speaker(Speaker.Type.UNNAMED, Name.of("مصدر أمني مطلع"));

        assertThat(source.isRight(new Speaker(Speaker.Type.UNNAMED, Name.of("المصدر نفسه")))).isTrue();
        assertThat(source.isRight(new Speaker(Speaker.Type.PERSON, Name.of("مصدر أمني مطلع")))).isFalse();
    }

    @Test
    void theBetterOverlapTakesTheClaim() {
        Annotation.Statement gold = claim(0, 10);
        Annotation.Statement close = claim(0, 9);
        Annotation.Statement wide = claim(0, 20);

        assertThat(Alignment.of(List.of(wide, close), List.of(gold), 0.5))
                .containsExactly(new Alignment.Pair(close, gold, 0.9));
        assertThat(Alignment.of(List.of(wide), List.of(gold), 0.8)).isEmpty();
    }

    @Test
    void f1WeighsWhatIsWrongAndWhatIsMissing() {
        Tally tally = new Tally();
        tally.add(2, 4, 2);

        assertThat(tally.value()).isEqualTo(2.0 / 3);
    }

    @Test
    void ofNoCaseNothingFails() {
        assertThat(new Bars().atLeast("x", 0.9).holds("x", new Share())).isTrue();
    }

    private static Annotation.Statement claim(int start, int end) {
        return new Annotation.Statement(new Span(start, end), "reported", "asserts", null, null, null, List.of(), null,
                List.of(), null, 1);
    }
}
