package org.isnad.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A graph as boxes and arrows in layers that follow the direction of reading; lengths are pixels.
 *
 * @param boxes in the order of the nodes
 * @param arrows in the order of the links
 */
public record GraphDrawing(int width, int height, List<Box> boxes, List<Arrow> arrows) {

    private static final int BOX = 176;
    private static final int TALL = 58;
    private static final int GAP = 84;
    private static final int BETWEEN = 18;
    private static final int PASSAGE = 14;
    private static final int EDGE = 24;
    private static final int LETTERS = 16;
    private static final int PADDING = 10;
    private static final int HEAD = 9;

    /** A node with its place. */
    public record Box(Node node, int x, int y, int width, int height, List<Label> lines) {
    }

    /** A line of letters around a middle. */
    public record Label(String text, int x, int y) {
    }

    /**
     * A link with its place.
     *
     * @param path as SVG writes it
     * @param head corners of the arrow's head, as SVG writes them
     * @param thickness of its line
     * @param labelX middle of its label
     */
    public record Arrow(Link link, String path, String head, double thickness, int labelX, int labelY) {
    }

    /** Draws it, beginning at the right where the language is read so. */
    public static GraphDrawing of(List<Node> nodes, List<Link> links, boolean fromRight) {
        return new Draft(nodes, links, fromRight).drawing();
    }

    /** The work on one drawing. */
    private static final class Draft {

        private final List<Node> nodes;
        private final List<Link> links;
        private final Layers layers;
        private final int way;
        private final int width;
        private final int height;
        private final int[] x;
        private final int[] y;
        private final int heaviest;

        Draft(List<Node> nodes, List<Link> links, boolean fromRight) {
            this.nodes = nodes;
            this.links = links;
            this.layers = new Layers(nodes.size(), links);
            this.way = fromRight ? -1 : 1;
            this.heaviest = links.stream().mapToInt(Link::weight).max().orElse(1);
            int places = layers.rows().stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(-1) + 1;
            this.x = new int[places];
            this.y = new int[places];
            this.width = Math.max(1, layers.rows().size()) * (BOX + GAP) - GAP + 2 * EDGE;
            this.height = layers.rows().stream().mapToInt(this::tall).max().orElse(0) + 2 * EDGE + 2 * BETWEEN;
            place();
        }

        GraphDrawing drawing() {
            List<Box> boxes = new ArrayList<>();
            for (int i = 0; i < nodes.size(); i++) {
                boxes.add(box(i));
            }
            List<Arrow> arrows = new ArrayList<>();
            for (int i = 0; i < links.size(); i++) {
                arrows.add(layers.isBack(i) ? back(links.get(i)) : onwards(links.get(i), layers.way(i)));
            }
            return new GraphDrawing(width, height, boxes, arrows);
        }

        private int tall(List<Integer> row) {
            return row.stream().mapToInt(this::tall).sum() + (row.size() - 1) * BETWEEN;
        }

        private int tall(int place) {
            return place < nodes.size() ? TALL : PASSAGE;
        }

        /** x and y are the middle of a place. */
        private void place() {
            for (int i = 0; i < layers.rows().size(); i++) {
                List<Integer> row = layers.rows().get(i);
                int along = EDGE + i * (BOX + GAP) + BOX / 2;
                int down = (height - tall(row)) / 2;
                for (int place : row) {
                    x[place] = way < 0 ? width - along : along;
                    y[place] = down + tall(place) / 2;
                    down += tall(place) + BETWEEN;
                }
            }
        }

        private Box box(int i) {
            List<String> words = TextWidth.lines(nodes.get(i).name(), BOX - 2.0 * PADDING, LETTERS, 2);
            List<Label> lines = new ArrayList<>();
            int step = LETTERS + 6;
            for (int n = 0; n < words.size(); n++) {
                lines.add(new Label(words.get(n), x[i], y[i] + 5 + n * step - (words.size() - 1) * step / 2));
            }
            return new Box(nodes.get(i), x[i] - BOX / 2, y[i] - TALL / 2, BOX, TALL, lines);
        }

        private Arrow onwards(Link link, List<Integer> places) {
            StringBuilder path = new StringBuilder();
            int fromX = x[link.from()] + way * BOX / 2;
            int fromY = y[link.from()];
            path.append("M%d %d".formatted(fromX, fromY));
            int labelX = 0;
            int labelY = 0;
            for (int i = 1; i < places.size(); i++) {
                boolean last = i == places.size() - 1;
                int toX = x[places.get(i)] - way * (BOX / 2 + (last ? HEAD : 0));
                int toY = y[places.get(i)];
                path.append(curve(fromX, fromY, toX, toY));
                if (i == 1) {
                    labelX = last ? (fromX + toX) / 2 : x[places.get(i)];
                    labelY = last ? (fromY + toY) / 2 : toY;
                }
                fromX = x[places.get(i)] + way * BOX / 2;
                fromY = toY;
                if (!last) {
                    path.append(" L%d %d".formatted(fromX, fromY));
                }
            }
            int tip = x[link.to()] - way * BOX / 2;
            return new Arrow(link, path.toString(), head(tip, y[link.to()], way, 0), thickness(link), labelX, labelY);
        }

        /** Under the boxes, against the direction of reading. */
        private Arrow back(Link link) {
            int fromX = x[link.from()] + way * BOX / 4;
            int fromY = y[link.from()] + TALL / 2;
            int toX = x[link.to()] - way * BOX / 4;
            int toY = y[link.to()] + TALL / 2;
            int low = Math.min(height - EDGE / 2, Math.max(fromY, toY) + 2 * BETWEEN);
            String path = "M%d %d C%d %d %d %d %d %d".formatted(fromX, fromY, fromX, low, toX, low, toX, toY + HEAD);
            return new Arrow(link, path, head(toX, toY, 0, -1), thickness(link), (fromX + toX) / 2,
                    (int) (low - (low - (fromY + toY) / 2.0) / 4));
        }

        private static String curve(int fromX, int fromY, int toX, int toY) {
            int half = (fromX + toX) / 2;
            return " C%d %d %d %d %d %d".formatted(half, fromY, half, toY, toX, toY);
        }

        /** A triangle with its tip at a place, pointing along one of the axes. */
        private static String head(int tipX, int tipY, int alongX, int alongY) {
            int baseX = tipX - alongX * HEAD;
            int baseY = tipY - alongY * HEAD;
            int wide = HEAD / 2 + 1;
            return "%d,%d %d,%d %d,%d".formatted(tipX, tipY, baseX + alongY * wide, baseY + alongX * wide,
                    baseX - alongY * wide,
                    baseY - alongX * wide);
        }

        private double thickness(Link link) {
            double share = Math.log1p(link.weight()) / Math.log1p(heaviest);
            return Double.parseDouble(String.format(Locale.ROOT, "%.1f", 1.2 + 2.8 * share));
        }
    }
}
