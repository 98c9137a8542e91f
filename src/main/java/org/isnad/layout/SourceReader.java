package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;

import org.isnad.finding.FoundFurniture;
import org.isnad.layout.Layout.Source;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Finds who published this copy and whom it credits: المصدر: رويترز, ليفانت- الشرق الأوسط, الرياض - واس, (أ ف ب). */
final class SourceReader {

    private static final int SHORT = 45;

    private final TokenizedText text;
    private final List<Line> lines;

    SourceReader(TokenizedText text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Whether the line is nothing but credits: المصدر: …, or outlets alone. */
    boolean isCreditLine(Line line) {
        return sourceLabelEnd(line) > 0 || line.length() < SHORT && !sources(line, line.from(), line.to()).isEmpty();
    }

    /** The outlet: named alone at the head, before its credit at the end, or by the furniture. */
    Source outlet(List<FoundFurniture> furniture) {
        for (int i = 0; i < Math.min(3, lines.size() - 1); i++) {
            Source head = headLine(lines.get(i), i);
            if (head != null) {
                return head;
            }
        }
        Line last = last(furniture);
        List<Source> closing = last == null || sourceLabelEnd(last) > 0 ? List.of() : dashed(last);
        return closing.size() == 2 ? closing.get(0) : fromFurniture(furniture);
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
        if (found.isEmpty()) {
            found.addAll(head());
        }
        return found;
    }

    private List<Source> closing(Line last) {
        List<Source> dashed = dashed(last);
        if (dashed.size() == 2) {
            return dashed.subList(1, 2);
        }
        if (last.length() < SHORT) {
            return sources(last, last.from(), last.to());
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
            Source dateline = dateline(line);
            if (dateline != null) {
                return List.of(dateline);
            }
        }
        return List.of();
    }

    /** الرياض - واس: …, القاهرة (رويترز) - …, الرياض 25 شوال 1436 هـ … م واس. */
    private Source dateline(Line line) {
        int limit = Math.min(line.to(), line.from() + 16);
        for (int i = line.from() + 1; i < limit; i++) {
            Token before = text.token(i - 1);
            boolean mark = before.is('-') || before.is('–') || before.is('—') || before.is('(') || before.is('/')
                    || before.is('،') || before.is(':') || before.folded().equals("م");
            int end = mark && OutletNames.isAgency(text, i) ? OutletNames.end(text, i) : -1;
            boolean closed = end > 0 && (end >= line.to() || text.token(end).isPunctuation());
            if (closed && hasOnlyDateline(line, i - 1)) {
                return source(i, end, true);
            }
        }
        return null;
    }

    /** At most a place of three words and a date stand before the agency. */
    private boolean hasOnlyDateline(Line line, int to) {
        int words = 0;
        for (int i = line.from(); i < to; i++) {
            words += text.token(i).isWord() ? 1 : 0;
        }
        boolean dated = Dateline.date(text, line) != null;
        return words <= (dated ? 9 : 3);
    }

    private List<Source> labelled(Line line, int from) {
        List<Source> listed = sources(line, from, line.to());
        if (!listed.isEmpty()) {
            return listed;
        }
        int end = line.to();
        boolean name = end > from && end - from <= 6;
        return name ? List.of(source(from, end, false)) : List.of();
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
            int end = OutletNames.end(text, i);
            if (end > 0 && end <= to) {
                if (!text.token(i).folded().equals("وكالات") && !text.token(i).folded().equals("الوكالات")) {
                    found.add(source(i, end, true));
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

    /** Two names with a dash between them, the second an outlet: ليفانت- الشرق الأوسط. */
    private List<Source> dashed(Line line) {
        if (line.length() > SHORT) {
            return List.of();
        }
        for (int i = line.from() + 1; i < line.to() - 1; i++) {
            boolean dash = text.token(i).is('-') || text.token(i).is('–') || text.token(i).is('—')
                    || text.token(i).is('/');
            int end = OutletNames.end(text, i + 1);
            boolean last = end == line.to() || end == line.to() - 1 && text.token(end).isPunctuation();
            if (dash && end > 0 && last && i - line.from() <= 3) {
                boolean listed = OutletNames.end(text, line.from()) == i;
                return List.of(source(line.from(), i, listed), source(i + 1, end, true));
            }
        }
        return List.of();
    }

    /** A paper alone at the head, with its city or not, or a Latin domain name. */
    private Source headLine(Line line, int index) {
        if (line.length() > SHORT) {
            return null;
        }
        int end = OutletNames.end(text, line.from());
        boolean alone = end == line.to() || end > 0 && end < line.to() && line.to() - end <= 3
                && (text.token(end).is('-') || text.token(end).is('–') || text.token(end).is('—'));
        boolean dateline = end > 0 && end + 1 < line.to() && OutletNames.isAgency(text, end + 1);
        if (alone && !dateline && !OutletNames.isAgency(text, line.from())) {
            return source(line.from(), end, true);
        }
        List<Source> signed = dashed(line);
        if (signed.size() == 2 && !OutletNames.isAgency(text, text.firstAt(signed.get(1).span().start()))) {
            return signed.get(1);
        }
        return index == 0 && isLatinName(line) ? source(line.from(), line.to(), false) : null;
    }

    private boolean isLatinName(Line line) {
        boolean dot = false;
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            dot |= c == '.' && i > 2;
            if (c > 0x7f || c == ' ') {
                return false;
            }
        }
        return dot && line.length() > 5 && Character.isLetter(line.text().charAt(0));
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
                    return source(i, end, true);
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

    private Source source(int from, int to, boolean listed) {
        Span span = new Span(text.token(from).start(), text.token(to - 1).end());
        return new Source(span.of(text.text()), span, listed);
    }
}
