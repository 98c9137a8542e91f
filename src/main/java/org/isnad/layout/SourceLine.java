package org.isnad.layout;

import java.util.List;
import java.util.Set;

import org.isnad.layout.Layout.Source;
import org.isnad.lexicon.WordLists;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Reads the outlet or agency out of one line of a fixed form: عين اليوم – الرياض, ليفانت- الشرق الأوسط, الرياض - واس. */
final class SourceLine {

    static final int SHORT = 45;
    private static final Set<String> HEADS = WordLists.words("heads-of-state");

    private final TokenizedText text;

    SourceLine(TokenizedText text) {
        this.text = text;
    }

    /** A paper alone at the head, with its city or not, or a Latin domain name. */
    Source headLine(Line line, int index) {
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
        if (signed.size() == 2 && !AgencyPhrase.isAgency(text, text.firstAt(signed.get(1).span().start()), line.to())) {
            return signed.get(1);
        }
        return index == 0 && isLatinName(line) ? source(line.from(), line.to(), false) : null;
    }

    /** نشر في باب نات يوم 03 - 11 - 2016: the outlet between the word and the date. */
    Source published(Line line) {
        String first = text.token(line.from()).folded();
        boolean opens = (first.equals("نشر") || first.equals("نشرت")) && line.length() < 2 * SHORT
                && line.to() > line.from() + 4 && text.token(line.from() + 1).folded().equals("في")
                && Dateline.date(text, line) != null;
        int day = line.from() + 3;
        while (opens && day < Math.min(line.to(), line.from() + 7) && !text.token(day).folded().equals("يوم")
                && !text.token(day).folded().equals("بتاريخ")) {
            day++;
        }
        return opens && day < Math.min(line.to(), line.from() + 7) ? source(line.from() + 2, day,
                OutletNames.end(text, line.from() + 2) == day) : null;
    }

    /** الخبر الندرة متواصلة …: a paper's name and, with nothing between, a headline that does not agree with it. */
    Source glued(Line line) {
        int end = OutletNames.end(text, line.from());
        if (end != line.from() + 1 || line.length() < SHORT || end + 3 > line.to() || line.isSentence()) {
            return null;
        }
        String name = text.token(line.from()).folded();
        String next = text.token(end).folded();
        boolean definite = name.startsWith("ال") && !name.endsWith("ه") && next.startsWith("ال") && next.length() > 4;
        boolean noun = next.endsWith("ه") && !next.endsWith("يه") || HEADS.contains(next);
        return definite && noun ? source(line.from(), end, true) : null;
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

    /** Two names with a dash between them, the second an outlet: ليفانت- الشرق الأوسط. */
    List<Source> dashed(Line line) {
        if (line.length() > SHORT) {
            return List.of();
        }
        for (int i = line.from() + 1; i < line.to() - 1; i++) {
            boolean dash = text.token(i).is('-') || text.token(i).is('–') || text.token(i).is('—')
                    || text.token(i).is('/');
            int end = AgencyPhrase.end(text, i + 1, line.to());
            boolean last = end == line.to() || end == line.to() - 1 && text.token(end).isPunctuation();
            if (dash && end > 0 && last && i - line.from() <= 3) {
                boolean listed = OutletNames.end(text, line.from()) == i;
                return List.of(source(line.from(), i, listed),
                        source(i + 1, end, OutletNames.end(text, i + 1) == end));
            }
        }
        return List.of();
    }

    /** الرياض - واس: …, القاهرة (رويترز) - …, الرياض 25 شوال 1436 هـ … م واس. */
    Source dateline(Line line) {
        int limit = Math.min(line.to(), line.from() + 16);
        for (int i = line.from() + 1; i < limit; i++) {
            Token before = text.token(i - 1);
            boolean mark = before.is('-') || before.is('–') || before.is('—') || before.is('(') || before.is('/')
                    || before.is('،') || before.is(':') || before.folded().equals("م");
            int end = mark && AgencyPhrase.isAgency(text, i, line.to()) ? AgencyPhrase.end(text, i, line.to()) : -1;
            if (end < 0 && before.kind() == Token.Kind.NUMBER && OutletNames.isAgency(text, i)) {
                int dash = AgencyPhrase.end(text, i, line.to());
                end = dash > 0 && dash < line.to() && text.token(dash).is('-') ? dash : -1;
            }
            boolean closed = end > 0 && (end >= line.to() || text.token(end).isPunctuation());
            if (closed && hasOnlyDateline(line, i - 1)) {
                return source(i, end, OutletNames.end(text, i) == end);
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
        boolean dated = Dateline.opening(text, line) != null;
        return words <= (dated ? 9 : 3);
    }

    /** The outlet named by these tokens. */
    Source source(int from, int to, boolean listed) {
        Span span = new Span(text.token(from).start(), text.token(to - 1).end());
        return new Source(span.of(text.text()), span, listed);
    }
}
