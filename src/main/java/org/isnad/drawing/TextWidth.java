package org.isnad.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates how wide a text is and breaks it into lines, which SVG cannot do itself; system fonts differ, so it errs on the
 * wide side.
 */
public final class TextWidth {

    private static final double WIDE = 0.74;
    private static final double NARROW = 0.42;
    private static final String NARROW_LETTERS = "اأإآلدذرزوةىi jtfl.,:;!'|()[]،؛-1١";
    private static final String ELLIPSIS = "…";

    private TextWidth() {
    }

    /** The width in units of the picture for letters of the size. */
    public static double of(String text, double size) {
        return size * text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    /** At most so many lines none of which is wider; what is left over becomes an ellipsis. */
    public static List<String> lines(String text, double width, double size, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && of(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        boolean more = lines.size() > most;
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        int last = kept.size() - 1;
        kept.replaceAll(one -> cut(one, width, size));
        if (more && !kept.get(last).endsWith(ELLIPSIS)) {
            kept.set(last, cut(kept.get(last) + ELLIPSIS, width, size));
        }
        return List.copyOf(kept);
    }

    private static String cut(String line, double width, double size) {
        if (of(line, size) <= width) {
            return line;
        }
        int end = line.endsWith(ELLIPSIS) ? line.length() - 1 : line.length();
        while (end > 0 && of(line.substring(0, end) + ELLIPSIS, size) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).strip() + ELLIPSIS;
    }

    private static double of(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || letter == 0x0640) {
            return 0;
        }
        return letter >= 0x2E80 ? 1 : NARROW_LETTERS.indexOf(letter) >= 0 ? NARROW : WIDE;
    }
}
