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
    private static final Set<String> SELF = words("self");
    private static final Set<String> TELLING = words("telling");

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

    /** A name that did what only the paper itself does, or the only one that was spoken to; or null. */
    Source ofBody() {
        Map<String, Integer> told = new HashMap<>();
        Source only = null;
        boolean paper = false;
        for (int i = 1; i + 1 < Math.min(text.size(), SEARCHED); i++) {
            String before = text.token(i - 1).folded();
            paper |= SELF.contains(text.token(i).folded());
            int close = isOpening(i) ? close(i) : -1;
            int end = close < 0 && isAsked(before) ? OutletNames.end(text, i) : -1;
            if (close > 0 && (isAsked(before) && isOwnName(i + 1, close) || isCopy(close + 1))) {
                return source(i + 1, close);
            }
            if (end > 0) {
                return source(i, end);
            }
            Source spokenTo = close > 0 ? quoted(before, i, close) : unquoted(i);
            if (spokenTo != null) {
                only = only == null ? spokenTo : only;
                told.merge(spokenTo.name(), 1, Integer::sum);
            }
        }
        boolean own = told.size() == 1 && (told.get(only.name()) > 1 || paper || only.listed());
        return own ? only : null;
    }

    /** اتصلت, التقتهم. */
    private static boolean isAsked(String verb) {
        return ASKED.contains(verb)
                || (verb.endsWith("هم") || verb.endsWith("ها")) && ASKED.contains(verb.substring(0, verb.length() - 2));
    }

    /** A listed name, one word, or one with its article; in تلقت «وعودا شفوية» nobody is named. */
    private boolean isOwnName(int from, int to) {
        return to - from == 1 || OutletNames.end(text, from) == to || text.token(from).folded().startsWith("ال")
                && (text.token(to - 1).folded().startsWith("ال") || HeadLine.isBrand(text.token(to - 1).folded()));
    }

    /** قال لـ«المنارة», and of listed ones also في حديث إلى «المنارة». */
    private Source quoted(String before, int open, int close) {
        boolean to = before.equals("الي") || before.equals("مع");
        return before.equals("ل") || to && OutletNames.end(text, open + 1) == close ? source(open + 1, close) : null;
    }

    /** في تصريح لهسبريس, في تصريح لراديو المدينة. */
    private Source unquoted(int i) {
        String word = text.token(i).folded();
        if (word.length() < 4 || word.charAt(0) != 'ل') {
            return null;
        }
        int end = OutletNames.end(text, i, word.substring(1));
        boolean broadcaster = word.equals("لراديو") || word.equals("لاذاعه");
        int named = broadcaster ? OutletNames.end(text, i + 1) : -1;
        if (named > 0) {
            Span span = new Span(text.token(i).start() + 1, text.token(named - 1).end());
            return new Source(span.of(text.text()), span, false);
        }
        boolean told = i > 1 && (TELLING.contains(text.token(i - 1).folded()) || TELLING.contains(text.token(i - 2).folded()));
        if (end < 0 || !told || OutletNames.isAgency(text, i, word.substring(1))) {
            return null;
        }
        Span span = new Span(text.token(i).start() + 1, text.token(end - 1).end());
        return new Source(span.of(text.text()), span, true);
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
