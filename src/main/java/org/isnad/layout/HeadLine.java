package org.isnad.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.isnad.layout.Layout.Source;
import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.LexiconFile.Row;
import org.isnad.text.Folding;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** An outlet of any name in a line at the head, told by the place, date or desk beside it: نابل - المنارة - 3 مارس 2025. */
final class HeadLine {

    private static final int LONGEST = 70;
    private static final int MAX_WORDS = 4;
    private static final String QUOTES = "\"“”«»";
    private static final Set<String> DESK = words("desk");
    private static final Set<String> BYLINE = words("byline");
    private static final Set<String> BRAND = words("brand");
    private static final Set<String> GIVEN = given();

    private final TokenizedText text;

    HeadLine(TokenizedText text) {
        this.text = text;
    }

    /** The one part of the line that is neither a place, a date, a desk nor a person; null where more or none are left. */
    Source outlet(Line line, boolean first) {
        if (line.length() > LONGEST || line.isSentence() || Dateline.isDateOnly(text, line)) {
            return null;
        }
        List<int[]> parts = parts(line);
        int[] name = null;
        int told = 0;
        boolean dated = false;
        boolean place = false;
        for (int[] part : parts) {
            boolean date = isDate(part);
            dated |= date;
            boolean second = place && parts.size() == 3 && name == null && isDate(parts.get(2));
            boolean known = PlaceNames.isPlace(text, part[0], part[1]) && OutletNames.end(text, part[0]) < 0;
            if (second && known) {
                name = part;
                continue;
            }
            place |= known;
            if (date || known || isDesk(part) || isPerson(part)) {
                told++;
            } else if (name != null || !isName(part)) {
                return null;
            } else {
                name = part;
            }
        }
        boolean sure = name != null && told > 0 && (!first || dated && parts.size() > 2 || brand(name));
        return sure ? source(name) : null;
    }

    private Source source(int[] part) {
        Span span = new Span(text.token(part[0]).start(), text.token(part[1] - 1).end());
        return new Source(span.of(text.text()), span, OutletNames.end(text, part[0]) == part[1]);
    }

    /** The stretches between dashes, bars and slashes; a dash or slash between two numbers parts nothing. */
    private List<int[]> parts(Line line) {
        List<int[]> parts = new ArrayList<>();
        int from = line.from();
        for (int i = line.from(); i <= line.to(); i++) {
            boolean end = i == line.to() || isBar(text.token(i)) && !(isNumber(i - 1, line) && isNumber(i + 1, line));
            if (end) {
                int[] part = unquoted(from, i);
                if (part[1] > part[0]) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** «الشرق الأوسط» without its marks. */
    private int[] unquoted(int from, int to) {
        boolean quoted = to - from > 2 && QUOTES.indexOf(text.token(from).folded().charAt(0)) >= 0
                && QUOTES.indexOf(text.token(to - 1).folded().charAt(0)) >= 0;
        return quoted ? new int[] { from + 1, to - 1 } : new int[] { from, to };
    }

    private static boolean isBar(Token token) {
        return token.is('-') || token.is('–') || token.is('—') || token.is('|') || token.is('/') || token.is(':')
                || token.is('،');
    }

    private boolean isNumber(int i, Line line) {
        return i >= line.from() && i < line.to() && text.token(i).kind() == Token.Kind.NUMBER;
    }

    private boolean isDate(int[] part) {
        return Dateline.isDateOnly(text, line(part));
    }

    private Line line(int[] part) {
        Span span = new Span(text.token(part[0]).start(), text.token(part[1] - 1).end());
        return new Line(span.of(text.text()), span, part[0], part[1]);
    }

    private boolean isDesk(int[] part) {
        return isDesk(text.token(part[0]).folded());
    }

    /** Whether a word names a department: مجتمع، رياضة. */
    static boolean isDesk(String word) {
        return DESK.contains(word);
    }

    /** ياسين الإدريسي, م. قدور. */
    private boolean isPerson(int[] part) {
        String first = text.token(part[0]).folded();
        boolean initial = first.length() == 1 && part[1] - part[0] > 2 && text.token(part[0] + 1).is('.');
        return (GIVEN.contains(first) || initial) && !brand(part) && part[1] - part[0] <= MAX_WORDS;
    }

    /** One to four words that name neither an agency nor a person. */
    private boolean isName(int[] part) {
        boolean words = part[1] - part[0] <= MAX_WORDS;
        for (int i = part[0]; i < part[1]; i++) {
            words &= text.token(i).isWord() || text.token(i).is('.');
        }
        String first = text.token(part[0]).folded();
        return words && !isPerson(part) && !BYLINE.contains(first) && !AgencyPhrase.isAgency(text, part[0], part[1]);
    }

    /** هبة بريس, أنفاس نيوز: the last word is one that only outlets have. */
    private boolean brand(int[] part) {
        return part[1] - part[0] > 1 && isBrand(text.token(part[1] - 1).folded());
    }

    /** Whether a word is one that only outlets' names end in: نيوز. */
    static boolean isBrand(String word) {
        return BRAND.contains(word);
    }

    private static Set<String> words(String type) {
        Set<String> words = new HashSet<>();
        for (Row row : LexiconFile.read("source-lines.tsv", 2).rows()) {
            if (row.column(0).equals(type)) {
                row.list(1).forEach(word -> words.add(Folding.fold(word)));
            }
        }
        return words;
    }

    private static Set<String> given() {
        Set<String> words = new HashSet<>();
        for (Row row : LexiconFile.read("given-names.tsv", 2).rows()) {
            if (row.column(0).equals("arab") || row.column(0).equals("foreign")) {
                row.list(1).forEach(word -> words.add(Folding.fold(word)));
            }
        }
        return words;
    }
}
