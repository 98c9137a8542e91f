package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class CirclesTest {

    private static final String STORY = "سكان الجزيرة الشمالية غادروا منازلهم خوفا من البركان";
    private static final String SAME_STORY = "البركان دفع سكان الجزيرة الشمالية إلى مغادرة منازلهم";
    private static final String OTHER_STORY = "المسرح البلدي يفتح أبوابه للزوار بعد ترميم طويل";

    @Test
    void twoThatHaveOneStoryFromEachOtherCiteInACircle() {
        assertThat(Circles.of(List.of(hop(1, 2, STORY, 1), hop(2, 1, SAME_STORY, 3)))).singleElement()
                .satisfies(circle -> assertThat(circle).extracting(Hop::from).containsExactly(party(1), party(2)));
    }

    @Test
    void aCircleMayHaveAnyLengthAndIsFoundOnce() {
        assertThat(Circles.of(List.of(hop(1, 2, STORY, 1), hop(2, 3, SAME_STORY, 2), hop(3, 4, STORY, 3),
                hop(4, 1, STORY, 4), hop(4, 5, STORY, 5)))).singleElement()
                .satisfies(circle -> assertThat(circle).extracting(Hop::from)
                        .containsExactly(party(1), party(2), party(3), party(4)));
    }

    @Test
    void citingEachOtherOnDifferentMattersIsNone() {
        assertThat(Circles.of(List.of(hop(1, 2, STORY, 1), hop(2, 1, OTHER_STORY, 3)))).isEmpty();
    }

    @Test
    void theSameStoryMonthsLaterIsAnotherOne() {
        assertThat(Circles.of(List.of(hop(1, 2, STORY, 1), hop(2, 1, STORY, 90)))).isEmpty();
    }

    @Test
    void aWayThatDoesNotComeBackIsNone() {
        assertThat(Circles.of(List.of(hop(1, 2, STORY, 1), hop(2, 3, STORY, 2), hop(1, 3, STORY, 3)))).isEmpty();
    }

    @Test
    void onlyConnectionsOnSomeCircleAreCandidates() {
        List<Hop> hops = List.of(hop(1, 2, "", 1), hop(2, 1, "", 1), hop(2, 3, "", 1));
        assertThat(Circles.onACircle(hops, Hop::from, Hop::to)).containsExactly(hops.get(0), hops.get(1));
    }

    private static Hop hop(long from, long to, String text, int day) {
        return new Hop(party(from), party(to), 100 * from + to, LocalDate.of(2024, 1, 1).plusDays(day), text);
    }

    private static Carrier party(long key) {
        return new Carrier(key, null);
    }
}
