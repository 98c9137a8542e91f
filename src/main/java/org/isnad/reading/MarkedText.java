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
     */
    public record Line(List<Piece> pieces, boolean blank) {
    }

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
        for (int start = part.start(); start < part.end();) {
            int end = Math.min(part.end(), endOfLine(text, start));
            lines.add(line(text, new Span(start, end), borders, levelled));
            start = end;
        }
        return new MarkedText(lines);
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

    private static Line line(String text, Span line, TreeSet<Integer> borders, List<Mark> marks) {
        List<Mark> near = marks.stream().filter(mark -> mark.span().overlaps(line)).toList();
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
        return new Line(pieces, line.of(text).isBlank());
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
