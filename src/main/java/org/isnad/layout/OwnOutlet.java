package org.isnad.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.isnad.layout.Layout.Source;
import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.LexiconFile.Row;
import org.isnad.text.Folding;
import org.isnad.text.Span;
import org.isnad.text.TokenizedText;

/** The outlet that speaks of itself: اتصلت «المنارة» بالمدير, تلقّى «المنارة» نسخة منه, © المنارة 2025. */
final class OwnOutlet {

    private static final int MAX_WORDS = 4;
    private static final int SEARCHED = 20_000;
    private static final Set<String> ASKED = words("asked");
    private static final Set<String> RIGHTS = words("rights");

    private final TokenizedText text;

    OwnOutlet(TokenizedText text) {
        this.text = text;
    }

    /** The name in a rights line: جميع الحقوق محفوظة © المنارة 2025; or null. */
    Source ofRights(Line line) {
        if (!isRights(line)) {
            return null;
        }
        int from = line.from();
        while (from < line.to() && (!text.token(from).isWord() || RIGHTS.contains(text.token(from).folded()))) {
            from++;
        }
        int to = from;
        while (to < line.to() && text.token(to).isWord() && !RIGHTS.contains(text.token(to).folded())) {
            to++;
        }
        boolean name = to > from && to - from <= MAX_WORDS;
        return name ? source(from, to) : null;
    }

    /** Whether the line speaks of rights: ©, جميع الحقوق محفوظة. */
    boolean isRights(Line line) {
        boolean sign = line.text().indexOf('©') >= 0;
        String first = text.token(line.from()).folded();
        boolean words = (first.equals("جميع") || first.equals("كل")) && line.to() > line.from() + 2
                && text.token(line.from() + 1).folded().equals("الحقوق");
        return (sign || words) && line.length() < 100 && !(line.isSentence() && line.length() > 60);
    }

    /** A quoted name that did what only the paper itself does, or that alone was spoken to, again and again; or null. */
    Source ofBody() {
        Map<String, Integer> told = new HashMap<>();
        Source only = null;
        boolean paper = false;
        for (int i = 1; i + 1 < Math.min(text.size(), SEARCHED); i++) {
            String before = text.token(i - 1).folded();
            paper |= before.equals("للصحيفه") || before.equals("للموقع") || before.equals("للجريده");
            int close = isOpening(i) ? close(i) : -1;
            if (close < 0) {
                continue;
            }
            if (ASKED.contains(before) && names(i + 1, close) || isCopy(close + 1)) {
                return source(i + 1, close);
            }
            if (before.equals("ل")) {
                only = only == null ? source(i + 1, close) : only;
                told.merge(source(i + 1, close).name(), 1, Integer::sum);
            }
        }
        boolean own = told.size() == 1 && (told.get(only.name()) > 1 || paper);
        return own ? only : null;
    }

    /** One word, a definite name or a known outlet; in تلقت «وعودا شفوية» nobody is named. */
    private boolean names(int from, int to) {
        return to - from == 1 || text.token(from).folded().startsWith("ال") || OutletNames.end(text, from) == to;
    }

    /** «…» نسخة منه. */
    private boolean isCopy(int i) {
        return i + 1 < text.size() && text.token(i).folded().equals("نسخه")
                && (text.token(i + 1).folded().equals("منه") || text.token(i + 1).folded().equals("منها"));
    }

    private boolean isOpening(int i) {
        return text.token(i).is('«') || text.token(i).is('“') || text.token(i).is('"') || text.token(i).is('”');
    }

    /** The mark that closes one to four words, or -1. */
    private int close(int open) {
        int close = open + 1;
        while (close < text.size() && close - open <= MAX_WORDS && (text.token(close).isWord() || text.token(close).is('.'))) {
            close++;
        }
        boolean closed = close < text.size() && close > open + 1 && text.token(close).isPunctuation()
                && "»”\"“".indexOf(text.text().charAt(text.token(close).start())) >= 0;
        return closed ? close : -1;
    }

    private Source source(int from, int to) {
        Span span = new Span(text.token(from).start(), text.token(to - 1).end());
        return new Source(span.of(text.text()), span, OutletNames.end(text, from) == to);
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
}
