package org.isnad.layout;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.isnad.finding.FoundFurniture;
import org.isnad.layout.Layout.Source;
import org.isnad.text.Span;
import org.isnad.text.TokenizedText;

/** Reads what stands around an article: headline, outlet, credits, dateline and furniture. */
public final class LayoutReader {

    private static final int LONGEST_TITLE = 160;
    private static final int HEAD = 8;

    /** Reads the layout of one page; any text will do. */
    public Layout read(TokenizedText text) {
        List<Line> lines = Line.of(text);
        List<FoundFurniture> furniture = new FurnitureReader(text, lines).find();
        SourceReader sources = new SourceReader(text, lines);
        Source outlet = sources.outlet(furniture);
        List<Source> credits = sources.credits(furniture);
        return new Layout(title(text, lines, furniture, sources, outlet), outlet, credits, furniture, published(text, lines),
                pageDate(text, lines, furniture));
    }

    /** The first line that is no furniture, source or date, if it is short, no sentence, and text follows. */
    private static Span title(TokenizedText text, List<Line> lines, List<FoundFurniture> furniture,
            SourceReader sources, Source outlet) {
        Set<Span> closed = new HashSet<>();
        furniture.forEach(piece -> closed.add(piece.span()));
        for (int i = 0; i < Math.min(HEAD, lines.size() - 1); i++) {
            Line line = lines.get(i);
            boolean names = outlet != null && line.span().contains(outlet.span()) && line.length() < SourceLine.SHORT;
            boolean skipped = names || closed.contains(line.span()) || sources.isCreditLine(line) || isLatin(line)
                    || Dateline.isDateOnly(text, line) || line.words(text) == 1;
            if (!skipped) {
                boolean title = line.length() <= LONGEST_TITLE && !line.isSentence() && line.words(text) > 1
                        && Dateline.date(text, line) == null;
                return title ? beside(text, line, outlet) : null;
            }
        }
        return null;
    }

    private static LocalDate pageDate(TokenizedText text, List<Line> lines, List<FoundFurniture> furniture) {
        for (FoundFurniture piece : furniture) {
            if (piece.rule().equals("header-date")) {
                return lines.stream().filter(line -> line.span().equals(piece.span())).findFirst()
                        .map(line -> Dateline.date(text, line)).orElse(null);
            }
        }
        return null;
    }

    /** The headline without the outlet that is glued to its front. */
    private static Span beside(TokenizedText text, Line line, Source outlet) {
        boolean glued = outlet != null && outlet.span().start() == line.span().start();
        int next = glued ? text.firstAt(outlet.span().end()) : line.from();
        return new Span(text.token(next).start(), line.span().end());
    }

    private static boolean isLatin(Line line) {
        return line.text().chars().noneMatch(c -> c > 0x7f);
    }

    /** A date counts only beside a place or an agency at the head of the text. */
    private static LocalDate published(TokenizedText text, List<Line> lines) {
        boolean titled = false;
        for (int i = 0; i < Math.min(6, lines.size()); i++) {
            Line line = lines.get(i);
            if (titled && Dateline.isDateOnly(text, line) && !line.text().contains("آخر")) {
                LocalDate under = Dateline.date(text, line);
                if (under != null) {
                    return under;
                }
            }
            titled |= line.words(text) > 5;
            boolean dateline = !Dateline.isDateOnly(text, line) && text.token(line.from()).isWord()
                    && (line.length() >= 100 || line.words(text) <= 10);
            LocalDate date = dateline ? Dateline.opening(text, line) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }
}
