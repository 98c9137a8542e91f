package org.isnad.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class GraphDrawingTest {

    private static final List<Link> CHAIN = List.of(link(0, 1), link(1, 2), link(0, 2));

    @Test
    void readsInTheDirectionOfTheLanguage() {
        List<GraphDrawing.Box> fromRight = GraphDrawing.of(nodes(3), CHAIN, true).boxes();
        assertThat(fromRight.get(0).x()).isGreaterThan(fromRight.get(1).x());
        assertThat(fromRight.get(1).x()).isGreaterThan(fromRight.get(2).x());
        List<GraphDrawing.Box> fromLeft = GraphDrawing.of(nodes(3), CHAIN, false).boxes();
        assertThat(fromLeft.get(0).x()).isLessThan(fromLeft.get(1).x());
    }

    @Test
    void noTwoBoxesOverlapAndAllLieInThePicture() {
        List<Link> links = new ArrayList<>(CHAIN);
        IntStream.range(3, 30).forEach(i -> links.add(link(i % 7, i)));
        GraphDrawing drawing = GraphDrawing.of(nodes(30), links, true);
        assertThat(drawing.boxes()).allSatisfy(box -> {
            assertThat(box.x()).isBetween(0, drawing.width() - box.width());
            assertThat(box.y()).isBetween(0, drawing.height() - box.height());
            assertThat(drawing.boxes()).filteredOn(other -> other != box).noneMatch(other -> overlap(box, other));
        });
    }

    @Test
    void aCircleIsDrawnWithOneArrowBack() {
        Layers layers = new Layers(3, List.of(link(0, 1), link(1, 2), link(2, 0)));
        assertThat(IntStream.range(0, 3).filter(layers::isBack).count()).isEqualTo(1);
        assertThat(layers.rows()).hasSize(3);
    }

    @Test
    void anArrowOverALayerHasAPlaceInIt() {
        Layers layers = new Layers(3, CHAIN);
        assertThat(layers.way(2)).hasSize(3).startsWith(0).endsWith(2);
        assertThat(layers.rows().get(1)).contains(1, layers.way(2).get(1));
    }

    @Test
    void heavierArrowsAreThicker() {
        List<GraphDrawing.Arrow> arrows = GraphDrawing
                .of(nodes(3), List.of(new Link(0, 1, 1, ""), new Link(0, 2, 50, "")), true)
                .arrows();
        assertThat(arrows.get(1).thickness()).isGreaterThan(arrows.get(0).thickness());
    }

    @Test
    void aGraphWithoutNodesIsAnEmptyPicture() {
        assertThat(GraphDrawing.of(List.of(), List.of(), true).boxes()).isEmpty();
    }

    private static boolean overlap(GraphDrawing.Box one, GraphDrawing.Box other) {
        return Math.abs(one.x() - other.x()) < one.width() && Math.abs(one.y() - other.y()) < one.height();
    }

    private static List<Node> nodes(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Node("صحيفة " + i, "named", null)).toList();
    }

    private static Link link(int from, int to) {
        return new Link(from, to, 1, "named");
    }
}
