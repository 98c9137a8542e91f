package org.isnad.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.isnad.text.Span;
import org.isnad.wording.BidiControls;

/**
 * A text with marks in it, which may nest and cross: lines of pieces whose characters, one after the other, are the text
 * itself.
 */
public record MarkedText(List<Line> lines) {

    /**
     * A line with its end of line.
     *
     * @param blank whether it has nothing but blanks
     * @param furniture whether all of it belongs to the page it was taken from, and no claim stands in it
     */
    public record Line(List<Piece> pieces, boolean blank, boolean furniture) {
    }

    /** Lines that are shown, or folded away, together. */
    public record Block(List<Line> lines, boolean furniture) {

        /** How many of them have something in them. */
        public int written() {
            return (int) lines.stream().filter(line -> !line.blank()).count();
        }
    }

    private static final int LINES_TOGETHER = 20;

    /** Name of the style of what is no part of the article itself. */
    public static final String FURNITURE = "furniture";

    /** Marks a whole text. */
    public static MarkedText of(String text, Collection<Mark> marks) {
        return of(text, new Span(0, text.length()), marks);
    }

    /** Marks a part of a text; the marks' offsets count the whole text. */
    public static MarkedText of(String text, Span part, Collection<Mark> marks) {
        List<Mark> sorted = new ArrayList<>(marks.stream().filter(mark -> mark.span().overlaps(part)).toList());
        sorted.sort(Comparator.comparing(Mark::span));
        List<Mark> levelled = levels(sorted);
        TreeSet<Integer> borders = new TreeSet<>(List.of(part.start(), part.end()));
        levelled.forEach(mark -> {
            borders.add(Math.max(part.start(), mark.span().start()));
            borders.add(Math.min(part.end(), mark.span().end()));
        });
        List<Line> lines = new ArrayList<>();
        List<Mark> near = new ArrayList<>();
        int next = 0;
        for (int start = part.start(); start < part.end();) {
            Span line = new Span(start, Math.min(part.end(), endOfLine(text, start)));
            // The marks come in the order of their starts: those that are over go, those that begin here come.
            near.removeIf(mark -> mark.span().end() <= line.start());
            while (next < levelled.size() && levelled.get(next).span().start() < line.end()) {
                near.add(levelled.get(next++));
            }
            lines.add(line(text, line, borders, near));
            start = line.end();
        }
        return new MarkedText(lines);
    }

    /**
     * The lines in blocks: furniture apart from the article, a blank line going with what stands before it; a long article
     * in several, so that browsers can leave those aside that nobody looks at.
     */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Line line : lines) {
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            boolean fits = last != null && line.furniture() == last.furniture()
                    && (last.furniture() || last.lines().size() < LINES_TOGETHER);
            if (last == null || !line.blank() && !fits) {
                blocks.add(new Block(new ArrayList<>(), line.furniture()));
            }
            blocks.get(blocks.size() - 1).lines().add(line);
        }
        return blocks;
    }

    /** The characters of all pieces. */
    public String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> line.pieces().forEach(piece -> text.append(piece.text())));
        return text.toString();
    }

    /** Each mark gets the first row that no mark beside it uses. */
    private static List<Mark> levels(List<Mark> sorted) {
        Map<Integer, Integer> rowEnds = new LinkedHashMap<>();
        List<Mark> levelled = new ArrayList<>(sorted.size());
        for (Mark mark : sorted) {
            int row = 0;
            while (rowEnds.getOrDefault(row, 0) > mark.span().start()) {
                row++;
            }
            rowEnds.put(row, mark.span().end());
            levelled.add(mark.onLevel(row));
        }
        return levelled;
    }

    private static Line line(String text, Span line, TreeSet<Integer> borders, List<Mark> near) {
        List<Piece> pieces = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        for (int start = line.start(); start < line.end();) {
            Integer border = borders.higher(start);
            Span stretch = new Span(start, border == null ? line.end() : Math.min(line.end(), border));
            List<Mark> wanted = near.stream().filter(mark -> mark.span().contains(stretch)).toList();
            int shared = shared(open, wanted);
            close(pieces, open, shared, start);
            for (Mark mark : wanted.subList(shared, wanted.size())) {
                pieces.add(Piece.open(mark, mark.span().start() == start));
                open.add(mark);
            }
            characters(pieces, stretch.of(text));
            start = stretch.end();
        }
        close(pieces, open, 0, line.end());
        return new Line(pieces, line.of(text).isBlank(), isFurniture(text, line, near));
    }

    private static boolean isFurniture(String text, Span line, List<Mark> near) {
        String written = line.of(text).strip();
        int start = line.start() + line.of(text).indexOf(written);
        Span all = new Span(start, start + written.length());
        return !written.isEmpty() && near.stream().noneMatch(mark -> mark.key() > 0 && mark.span().overlaps(line))
                && near.stream().anyMatch(mark -> mark.style().equals(FURNITURE) && mark.span().contains(all));
    }

    private static void close(List<Piece> pieces, List<Mark> open, int keep, int at) {
        while (open.size() > keep) {
            Mark mark = open.remove(open.size() - 1);
            pieces.add(Piece.close(mark, mark.span().end() == at));
        }
    }

    private static int shared(List<Mark> open, List<Mark> wanted) {
        int shared = 0;
        while (shared < Math.min(open.size(), wanted.size()) && open.get(shared).equals(wanted.get(shared))) {
            shared++;
        }
        return shared;
    }

    private static void characters(List<Piece> pieces, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (BidiControls.isOne(text.charAt(i))) {
                if (from < i) {
                    pieces.add(Piece.text(text.substring(from, i)));
                }
                pieces.add(Piece.control(text.charAt(i)));
                from = i + 1;
            }
        }
        if (from < text.length()) {
            pieces.add(Piece.text(text.substring(from)));
        }
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }
}
