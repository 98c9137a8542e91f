package org.isnad.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.isnad.claim.ChainLinkView;
import org.isnad.drawing.TextWidth;
import org.isnad.finding.ChainRole;
import org.isnad.knowledge.UnnamedSource;
import org.isnad.page.Addresses;

/**
 * The chain of a claim as boxes and arrows, the speaker first; lengths are pixels of the picture itself.
 *
 * @param arrows from each box to the next
 */
public record ChainDrawing(int width, int height, List<Box> boxes, List<Arrow> arrows) {

    private static final int BOX = 200;
    private static final int TALL = 92;
    private static final int GAP = 52;
    private static final int EDGE = 2;
    private static final int MARGIN = 10;
    private static final int TYPE_SIZE = 17;

    /**
     * One party.
     *
     * @param style names of its styles
     * @param lines its name, in at most two lines
     */
    public record Box(int x, int y, int width, int height, String style, ChainRole role, List<Label> lines) {

        public int middle() {
            return x + width / 2;
        }

        public int top() {
            return y + 26;
        }
    }

    /** A line of letters around a middle. */
    public record Label(String text, int y) {
    }

    /**
     * A line with a head at its end.
     *
     * @param head corners of the head, as SVG writes them
     */
    public record Arrow(int fromX, int fromY, int toX, int toY, String head) {
    }

    /** In a row, from the right where the language is read so. */
    public static ChainDrawing across(List<ChainLinkView> chain, boolean fromRight) {
        int width = chain.size() * (BOX + GAP) - GAP + 2 * EDGE;
        List<Box> boxes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            int along = EDGE + i * (BOX + GAP);
            int x = fromRight ? width - along - BOX : along;
            boxes.add(box(chain.get(i), x, EDGE));
            if (i > 0) {
                int way = fromRight ? -1 : 1;
                int end = fromRight ? x + BOX + 6 : x - 6;
                int y = EDGE + TALL / 2;
                arrows.add(new Arrow(end - way * (GAP - 12), y, end - way * 8, y,
                        "%d,%d %d,%d %d,%d".formatted(end, y, end - way * 10, y - 6, end - way * 10, y + 6)));
            }
        }
        return new ChainDrawing(Math.max(width, 0), TALL + 2 * EDGE, boxes, arrows);
    }

    /** In a column, for narrow screens. */
    public static ChainDrawing down(List<ChainLinkView> chain) {
        List<Box> boxes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        int step = TALL + GAP - 12;
        for (int i = 0; i < chain.size(); i++) {
            int y = EDGE + i * step;
            boxes.add(box(chain.get(i), EDGE, y));
            if (i > 0) {
                int x = EDGE + BOX / 2;
                int end = y - 5;
                arrows.add(new Arrow(x, y - step + TALL + 5, x, end - 8,
                        "%d,%d %d,%d %d,%d".formatted(x, end, x - 6, end - 10, x + 6, end - 10)));
            }
        }
        return new ChainDrawing(BOX + 2 * EDGE, Math.max(chain.size() * step - (GAP - 12) + 2 * EDGE, 0), boxes, arrows);
    }

    private static Box box(ChainLinkView link, int x, int y) {
        String style = link.role().name().toLowerCase(Locale.ROOT)
                + (link.party() instanceof UnnamedSource ? " unnamed" : "");
        List<Label> lines = new ArrayList<>();
        List<String> words = TextWidth.lines(Addresses.called(link.party()), BOX - 2.0 * MARGIN, TYPE_SIZE, 2);
        for (int i = 0; i < words.size(); i++) {
            lines.add(new Label(words.get(i), y + (words.size() == 1 ? 62 : 52 + i * 26)));
        }
        return new Box(x, y, BOX, TALL, style, link.role(), lines);
    }
}
