package org.isnad.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.isnad.finding.FoundFurniture;
import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.LexiconFile.Row;
import org.isnad.lexicon.PhraseTrie;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Finds the lines of a page that are no part of the article: الوضع المظلم, اقرأ المزيد: …, ادعم …, counters. */
final class FurnitureReader {

    private static final int SHORT = 100;
    private static final int HEAD = 6;
    private static final int HEADLINE = 6;
    private static final Map<String, PhraseTrie<String>> PHRASES = read();
    private static final Set<String> OPENINGS = PHRASES.values().stream().flatMap(phrases -> phrases.openings().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final TokenizedText text;
    private final List<Line> lines;
    private final SourceLine sources;
    private final OwnOutlet own;
    private final Map<String, Integer> copies = new HashMap<>();

    FurnitureReader(TokenizedText text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.sources = new SourceLine(text);
        this.own = new OwnOutlet(text);
    }

    List<FoundFurniture> find() {
        List<FoundFurniture> found = new ArrayList<>();
        boolean tail = false;
        int body = lastSentence();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String rule = rule(i, line, tail, body);
            if (rule != null) {
                found.add(new FoundFurniture(span(line, rule), rule));
                tail |= i > body && (rule.equals("tail") || rule.equals("support") || rule.equals("line-phrase"));
            }
        }
        return found;
    }

    /** Index of the last line of running text. */
    private int lastSentence() {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean phrase = phrase("tail", line) > 0 || phrase("support", line) > 0 || phrase("line", line) > 0;
            if (line.length() > SHORT && line.isSentence() && !phrase) {
                last = i;
            }
        }
        return last;
    }

    private String rule(int i, Line line, boolean tail, int body) {
        if (phrase("icon", line) > 0) {
            return isIconLine(line) ? "icon-line" : "icon";
        }
        if (phrase("trail", line) > 0 && PageLine.isTrail(text, line) || isSection(i)) {
            return "trail";
        }
        if ((Dateline.isDateOnly(text, line) || sources.published(line) != null) && isDated(i, line, body)) {
            return null;
        }
        if (phrase("tail", line) > 0 && i > 0 && !(i < Math.min(body, HEAD) && line.words(text) > HEADLINE)) {
            return "tail";
        }
        if (phrase("exact", line) == line.to() || isExact(line)) {
            return "exact-phrase";
        }
        if (phrase("support", line) > 0 && line.length() < 60 && i > body && !line.isSentence()) {
            return "support";
        }
        if (phrase("line", line) > 0 && isFurnitureLine(i, line, body)) {
            return "line-phrase";
        }
        if (isSymbolOrCounter(line) || PageLine.isCounter(text, line) || i > body && isDate(line)) {
            return "counter";
        }
        if (i > 0 && PageLine.isLatin(line) || i > body && PageLine.isInitials(text, line)) {
            return "foreign";
        }
        if (PageLine.isMenu(text, line)) {
            return "menu";
        }
        if (i > 0 && own.isRights(line)) {
            return "rights";
        }
        if (i < HEAD && i < body && isDate(line)) {
            return "header-date";
        }
        if (isBullet(line) && isCopy(line)) {
            return "headline-copy";
        }
        return tail && isTailLine(i, line, body) ? "after-tail" : null;
    }

    /**
     * The name of a section alone above the headline: الجزائر, مجتمع; or beside the outlet's that a later line names: المنارة -
     * مجتمع.
     */
    private boolean isSection(int i) {
        Line line = lines.get(i);
        if (i > 2 || i + 1 >= lines.size() || line.length() > 40) {
            return false;
        }
        int outlet = OutletNames.end(text, line.from());
        if (outlet > 0 && outlet + 2 == line.to() && text.token(outlet).isPunctuation()) {
            Token next = text.token(lines.get(i + 1).from());
            return HeadLine.isDesk(text.token(outlet + 1).folded()) && next.folded().equals(text.token(line.from()).folded());
        }
        boolean name = line.to() == line.from() + 1 && text.token(line.from()).folded().startsWith("الرييسيه")
                || PlaceNames.isCountry(text, line.from(), line.to())
                || line.to() == line.from() + 1 && HeadLine.isDesk(text.token(line.from()).folded());
        return i == 0 && name && lines.get(1).words(text) > 4;
    }

    /** The date under the headline is the article's own; above it, it is the page's. */
    private boolean isDated(int i, Line line, int body) {
        boolean titled = false;
        for (int before = 0; before < i && i < HEAD; before++) {
            titled |= lines.get(before).words(text) > 5;
        }
        return titled && i < body && Dateline.date(text, line) != null && !line.text().contains("آخر");
    }

    /** Whether another line holds the same words. */
    private boolean isCopy(Line line) {
        if (copies.isEmpty()) {
            lines.forEach(other -> copies.merge(other.words(text.tokens()), 1, Integer::sum));
        }
        return copies.get(line.words(text.tokens())) > 1;
    }

    /** A line after the body that neither names its source nor is running text. */
    private boolean isTailLine(int i, Line line, int body) {
        return i > body && line.length() < SHORT && !new SourceReader(text, lines).isCreditLine(line);
    }

    /** A sentence that merely begins with such words (تابعوا المباراة …) is left alone inside the body. */
    private boolean isFurnitureLine(int i, Line line, int body) {
        int end = phrase("line", line);
        boolean colon = end < line.to() && text.token(end).is(':');
        return colon || i > body || line.length() < 60 && !line.isSentence();
    }

    /** Nothing but such phrases, one or several: طباعة إرسال إلى صديق. */
    private boolean isExact(Line line) {
        int at = line.from();
        boolean any = false;
        while (at < line.to()) {
            Match<String> match = text.token(at).isPunctuation() ? null
                    : PHRASES.get("exact").longest(text, at, text.token(at).folded());
            if (match == null && !text.token(at).isPunctuation() || match != null && match.end() > line.to()) {
                return false;
            }
            any |= match != null;
            at = match == null ? at + 1 : match.end();
        }
        return any;
    }

    /** Icon words with at most single letters after them: tag icon ع ع ع. */
    private boolean isIconLine(Line line) {
        int end = phrase("icon", line);
        for (int i = end; i < line.to(); i++) {
            if (text.token(i).folded().length() > 1) {
                return false;
            }
        }
        return text.token(end - 1).end() >= line.span().end() || end < line.to();
    }

    private boolean isSymbolOrCounter(Line line) {
        for (int i = line.from(); i < line.to(); i++) {
            if (text.token(i).isWord()) {
                return false;
            }
        }
        return line.length() <= 12;
    }

    private boolean isBullet(Line line) {
        char c = line.text().charAt(0);
        return c == '•' || c == '>' || c == '›' || c == '»' || c == '·' || c == '-' || c == '*';
    }

    private boolean isDate(Line line) {
        return line.length() < 50 && Dateline.isDateOnly(text, line);
    }

    /** One past the phrase of that class that the line begins with, bullets skipped, or -1. */
    private int phrase(String type, Line line) {
        int from = line.from();
        while (from < line.to() && text.token(from).isPunctuation()) {
            from++;
        }
        if (from >= line.to()) {
            return -1;
        }
        Token first = text.token(from);
        Match<String> match = OPENINGS.contains(first.folded()) ? PHRASES.get(type).longest(text, from, first.folded()) : null;
        return match == null || match.end() > line.to() ? gluedPhrase(type, line, from) : match.end();
    }

    /** camera iconالمستشار: the page reader glues the icon's words to the caption. */
    private int gluedPhrase(String type, Line line, int from) {
        if (!type.equals("icon") && !type.equals("tail")) {
            return -1;
        }
        for (int i = from; i < Math.min(line.to(), from + 4); i++) {
            int cut = glue(text.token(i), type);
            if (cut > 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** How many characters of a token belong to the phrase that is glued to what follows, or -1. */
    private static int glue(Token token, String type) {
        if (type.equals("icon")) {
            return token.folded().startsWith("icon") ? 4 : -1;
        }
        return token.folded().startsWith("للكاتب") && token.folded().length() > 6 ? 6 : -1;
    }

    private Span span(Line line, String rule) {
        if (!rule.equals("icon")) {
            return line.span();
        }
        Token last = text.token(phrase("icon", line) - 1);
        int glued = glue(last, "icon");
        return new Span(line.span().start(), glued > 0 ? last.start() + glued : last.end());
    }

    private static Map<String, PhraseTrie<String>> read() {
        Map<String, PhraseTrie<String>> phrases = new HashMap<>();
        for (Row row : LexiconFile.read("furniture.tsv", 2).rows()) {
            PhraseTrie<String> trie = phrases.computeIfAbsent(row.column(0), type -> new PhraseTrie<>());
            row.list(1).forEach(phrase -> trie.add(phrase, phrase));
        }
        return phrases;
    }
}
