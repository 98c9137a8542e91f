package org.isnad.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.isnad.claim.ChainLinkView;
import org.isnad.finding.ChainRole;
import org.isnad.knowledge.UnnamedSource;
import org.junit.jupiter.api.Test;

class ChainDrawingTest {

    private static final List<ChainLinkView> CHAIN = List.of(link(ChainRole.SPEAKER, "مصدر في الميناء"),
            link(ChainRole.RELAYER, "صحفيون حضروا اللقاء الأخير في مقر الهيئة العامة للموانئ والملاحة البحرية"),
            link(ChainRole.PUBLISHER, "الجريدة"));

    @Test
    void runsFromTheRightWhereTheLanguageDoes() {
        ChainDrawing fromRight = ChainDrawing.across(CHAIN, true);
        ChainDrawing fromLeft = ChainDrawing.across(CHAIN, false);
        assertThat(fromRight.boxes().get(0).x()).isGreaterThan(fromRight.boxes().get(2).x());
        assertThat(fromLeft.boxes().get(0).x()).isLessThan(fromLeft.boxes().get(2).x());
        assertThat(fromRight.arrows()).hasSize(2).allMatch(arrow -> arrow.toX() < arrow.fromX());
        assertThat(fromRight.boxes()).allMatch(box -> box.x() >= 0 && box.x() + box.width() <= fromRight.width());
        assertThat(ChainDrawing.down(CHAIN).arrows()).allMatch(arrow -> arrow.toY() > arrow.fromY());
    }

    @Test
    void breaksLongNamesAtWordsAndSaysThatMoreFollows() {
        List<ChainDrawing.Label> lines = ChainDrawing.across(CHAIN, true).boxes().get(1).lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).text()).isEqualTo("صحفيون حضروا");
        assertThat(lines.get(1).text()).endsWith("…");
    }

    @Test
    void anEmptyChainIsAnEmptyPicture() {
        assertThat(ChainDrawing.across(List.of(), true).boxes()).isEmpty();
        assertThat(ChainDrawing.down(List.of()).height()).isNotNegative();
    }

    private static ChainLinkView link(ChainRole role, String description) {
        return new ChainLinkView(role, new UnnamedSource(description), null);
    }
}
