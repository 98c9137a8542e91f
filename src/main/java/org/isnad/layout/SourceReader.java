package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;

import org.isnad.finding.FoundFurniture;
import org.isnad.layout.Layout.Source;
import org.isnad.text.Folding;
import org.isnad.text.Span;
import org.isnad.text.TokenizedText;

/** Finds who published this copy and whom it credits: المصدر: رويترز, ليفانت- الشرق الأوسط, الرياض - واس, (أ ف ب). */
final class SourceReader {

    private static final int SHORT = SourceLine.SHORT;

    private final TokenizedText text;
    private final List<Line> lines;
    private final SourceLine forms;
    private final OwnOutlet own;

    SourceReader(TokenizedText text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.forms = new SourceLine(text);
        this.own = new OwnOutlet(text);
    }

    /** Whether the line is nothing but credits: المصدر: …, or outlets alone. */
    boolean isCreditLine(Line line) {
        return sourceLabelEnd(line) > 0 || line.length() < SHORT && !sources(line, line.from(), line.to()).isEmpty();
    }

    /** The outlet: named alone at the head, before its credit at the end, or by the furniture. */
    Source outlet(List<FoundFurniture> furniture) {
        Source glued = lines.size() > 1 ? forms.glued(lines.get(0)) : null;
        if (glued != null) {
            return glued;
        }
        for (int i = 0; i < Math.min(3, lines.size() - 1); i++) {
            Source published = forms.published(lines.get(i));
            if (published != null) {
                return published;
            }
            Source head = forms.headLine(lines.get(i), i);
            if (head != null) {
                return head;
            }
        }
        Source wire = wire();
        if (wire != null) {
            return wire;
        }
        for (int i = 0; i < Math.min(4, lines.size() - 1); i++) {
            Source named = new HeadLine(text).outlet(lines.get(i), i == 0);
            if (named != null) {
                return named;
            }
        }
        Line last = last(furniture);
        List<Source> closing = last == null || sourceLabelEnd(last) > 0 ? List.of() : forms.dashed(last);
        if (closing.size() == 2) {
            return closing.get(0);
        }
        Source speaking = fromFurniture(furniture);
        Source own = speaking == null ? itself() : speaking;
        boolean credited = own != null && credits(furniture).stream()
                .anyMatch(credit -> Folding.fold(credit.name()).equals(Folding.fold(own.name())));
        return credited ? null : own;
    }

    /** The rights line, or what the text says of its own paper. */
    private Source itself() {
        for (int i = lines.size() - 1; i > 0 && i > lines.size() - 30; i--) {
            Source rights = own.ofRights(lines.get(i));
            if (rights != null) {
                return rights;
            }
        }
        return own.ofBody();
    }

    /** An agency's own report: town, full date, the agency in brackets, a dash. */
    private Source wire() {
        for (int i = 0; i < Math.min(3, lines.size()); i++) {
            Line line = lines.get(i);
            Source dateline = Dateline.opening(text, line) == null ? null : forms.dateline(line);
            int end = dateline == null ? -1 : text.firstAt(dateline.span().end());
            if (end > 0 && end < line.to() && text.token(end).is(')') && !dateline.listed()) {
                return dateline;
            }
        }
        return null;
    }

    /** Credits in order: a label line, a closing line or bracket, a line or dateline at the head. */
    List<Source> credits(List<FoundFurniture> furniture) {
        List<Source> found = new ArrayList<>();
        for (Line line : lines) {
            int label = sourceLabelEnd(line);
            if (label > 0) {
                found.addAll(labelled(line, label));
            }
        }
        Line last = last(furniture);
        if (found.isEmpty() && last != null) {
            found.addAll(closing(last));
        }
        if (found.isEmpty() && wire() == null) {
            found.addAll(head());
        }
        return found;
    }

    private List<Source> closing(Line last) {
        List<Source> dashed = forms.dashed(last);
        if (dashed.size() == 2) {
            return dashed.subList(1, 2);
        }
        List<Source> whole = last.length() < SHORT ? sources(last, last.from(), last.to()) : List.of();
        if (!whole.isEmpty()) {
            return whole;
        }
        int end = last.to();
        while (end > last.from() && (text.token(end - 1).is('.') || text.token(end - 1).is('"'))) {
            end--;
        }
        if (end == last.from() || !text.token(end - 1).is(')')) {
            return List.of();
        }
        int open = end - 2;
        while (open > last.from() && end - open < 16 && !text.token(open).is('(')) {
            open--;
        }
        return text.token(open).is('(') ? sources(last, open + 1, end - 1) : List.of();
    }

    /** An agency alone on a line at the head, or in the dateline before the first sentence. */
    private List<Source> head() {
        for (int i = 0; i < Math.min(4, lines.size()); i++) {
            Line line = lines.get(i);
            List<Source> alone = line.length() < SHORT ? sources(line, line.from(), line.to()) : List.of();
            if (!alone.isEmpty() && OutletNames.isAgency(text, text.firstAt(alone.get(0).span().start()))) {
                return alone;
            }
            Source dateline = forms.dateline(line);
            if (dateline != null) {
                return List.of(dateline);
            }
        }
        return List.of();
    }

    private List<Source> labelled(Line line, int from) {
        List<Source> listed = sources(line, from, line.to());
        if (!listed.isEmpty()) {
            return listed;
        }
        int end = line.to();
        boolean name = end > from && end - from <= 6;
        return name ? List.of(forms.source(from, end, false)) : List.of();
    }

    /** One past المصدر: at the head of the line, or -1. */
    private int sourceLabelEnd(Line line) {
        if (line.to() - line.from() < 3 || line.length() > 80) {
            return -1;
        }
        String word = text.token(line.from()).folded();
        boolean label = word.equals("المصدر") || word.equals("مصدر") || word.equals("المصادر") || word.equals("نقلا");
        boolean mark = text.token(line.from() + 1).is(':') || text.token(line.from() + 1).is('-')
                || text.token(line.from() + 1).folded().equals("عن");
        return label && mark ? line.from() + 2 : -1;
    }

    /** The outlets between two tokens if nothing else stands there but marks and و, else none. */
    private List<Source> sources(Line line, int from, int to) {
        List<Source> found = new ArrayList<>();
        for (int i = from; i < to;) {
            int end = AgencyPhrase.end(text, i, to);
            if (end > 0 && end <= to) {
                if (!text.token(i).folded().equals("وكالات") && !text.token(i).folded().equals("الوكالات")) {
                    found.add(forms.source(i, end, OutletNames.end(text, i) == end));
                }
                i = end;
            } else if (text.token(i).isPunctuation() || text.token(i).folded().equals("و")
                    || text.token(i).folded().equals("وكالات")) {
                i++;
            } else {
                return List.of();
            }
        }
        return found;
    }

    /** The outlet that the furniture speaks of: ادعم عنب بلدي, محتوى الحل نت. */
    private Source fromFurniture(List<FoundFurniture> furniture) {
        for (FoundFurniture piece : furniture) {
            boolean speaks = piece.rule().equals("support") || piece.rule().equals("tail")
                    || piece.rule().equals("line-phrase") || piece.rule().equals("after-tail");
            for (int i = text.firstAt(piece.span().start()); speaks && i < text.size()
                    && text.token(i).end() <= piece.span().end(); i++) {
                int end = OutletNames.end(text, i);
                boolean multiple = end - i > 1 || end > 0 && isOwner(i);
                if (multiple && !OutletNames.isAgency(text, i)) {
                    return forms.source(i, end, true);
                }
            }
        }
        return null;
    }

    private boolean isOwner(int i) {
        String before = i > 0 ? text.token(i - 1).folded() : "";
        return before.equals("ادعم") || before.equals("محتوي") || before.equals("موقع") || before.equals("صحيفه")
                || before.equals("قناه") || before.equals("جريده");
    }

    /** The last line that is no furniture; both lists are in text order. */
    private Line last(List<FoundFurniture> furniture) {
        int piece = furniture.size() - 1;
        for (int i = lines.size() - 1; i > 0; i--) {
            Span span = lines.get(i).span();
            while (piece >= 0 && furniture.get(piece).span().start() > span.start()) {
                piece--;
            }
            if (piece < 0 || !furniture.get(piece).span().contains(span)) {
                return lines.get(i);
            }
        }
        return null;
    }
}
