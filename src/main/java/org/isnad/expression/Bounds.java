package org.isnad.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.isnad.finding.Bound;
import org.isnad.lexicon.LexiconFile;
import org.isnad.text.Folding;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Words that bound a number, from {@code bounds.tsv}: نحو 50, ما لا يقل عن 50, 50 على الأقل. */
final class Bounds {

    static final Bounds SHARED = new Bounds();

    private static final String GAP = "…";
    private static final int REACH = 4;
    private static final String CLITICS = "وفبلك";

    private record Phrase(List<String> words, Bound bound) {
    }

    /** By the word nearest to the number: the last one before it, the first one after it. */
    private final Map<String, List<Phrase>> before = new HashMap<>();
    private final Map<String, List<Phrase>> after = new HashMap<>();

    private Bounds() {
        for (LexiconFile.Row row : LexiconFile.read("bounds.tsv", 3).rows()) {
            Bound bound = row.value(1, Bound.class);
            boolean ahead = switch (row.column(2).toLowerCase(Locale.ROOT)) {
                case "before" -> true;
                case "after" -> false;
                default -> throw row.fault("'" + row.column(2) + "' is neither before nor after");
            };
            for (String written : row.list(0)) {
                List<String> words = List.of(Folding.fold(written).split(" "));
                (ahead ? before : after).computeIfAbsent(words.get(ahead ? words.size() - 1 : 0), key -> new ArrayList<>())
                        .add(new Phrase(words, bound));
            }
        }
        Comparator<Phrase> longest = Comparator.comparingInt(phrase -> -phrase.words().size());
        before.values().forEach(phrases -> phrases.sort(longest));
        after.values().forEach(phrases -> phrases.sort(longest));
    }

    /** The bound of the number between two tokens, EXACT where nothing hedges it. */
    Bound of(TokenizedText text, int first, int end, int limit) {
        Bound hedge = before(text, first);
        return hedge == null ? after(text, end, limit) : hedge;
    }

    /** What hedges from before the token, or null. */
    Bound before(TokenizedText text, int first) {
        if (first == 0) {
            return null;
        }
        String nearest = text.token(first - 1).folded();
        for (int cut = 0; cut <= 2 && cut < nearest.length(); cut++) {
            if (cut > 0 && CLITICS.indexOf(nearest.charAt(cut - 1)) < 0) {
                break;
            }
            for (Phrase phrase : before.getOrDefault(cut == 0 ? nearest : nearest.substring(cut), List.of())) {
                if (endsAt(text, first - 1, phrase.words())) {
                    return phrase.bound();
                }
            }
        }
        return null;
    }

    private Bound after(TokenizedText text, int end, int limit) {
        for (int i = end; i < Math.min(limit, end + REACH) && !text.token(i).isPunctuation(); i++) {
            for (Phrase phrase : after.getOrDefault(text.token(i).folded(), List.of())) {
                if (startsAt(text, i, phrase.words())) {
                    return phrase.bound();
                }
            }
        }
        return Bound.EXACT;
    }

    private static boolean startsAt(TokenizedText text, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (at + i >= text.size() || !text.token(at + i).folded().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsAt(TokenizedText text, int last, List<String> words) {
        int at = last;
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).equals(GAP)) {
                at = skip(text, at, words.get(i - 1), i == 1);
                continue;
            }
            if (at < 0 || !is(text.token(at), words.get(i), i == 0)) {
                return false;
            }
            at--;
        }
        return true;
    }

    /** Where the word stands within reach before the gap, -1 where it does not. */
    private static int skip(TokenizedText text, int from, String word, boolean first) {
        for (int at = from; at >= Math.max(0, from - REACH) && !text.token(at).isPunctuation(); at--) {
            if (is(text.token(at), word, first)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean is(Token token, String word, boolean cliticsAllowed) {
        String folded = token.folded();
        if (folded.equals(word)) {
            return true;
        }
        int cut = folded.length() - word.length();
        return cliticsAllowed && (cut == 1 || cut == 2) && folded.endsWith(word)
                && folded.substring(0, cut).chars().allMatch(c -> CLITICS.indexOf(c) >= 0);
    }
}
