package org.isnad.expression;

import java.util.HashMap;
import java.util.Map;

import org.isnad.lexicon.LexiconFile;
import org.isnad.text.Folding;
import org.isnad.text.TokenizedText;

/** Month names of the Levant, the Gulf and Egypt, Tunisia and Algeria, and Morocco ({@code months.tsv}). */
public final class Months {

    public static final Months SHARED = new Months();

    private final Map<String, Integer> single = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();

    private Months() {
        for (LexiconFile.Row row : LexiconFile.read("months.tsv", 2).rows()) {
            int month = Integer.parseInt(row.column(0));
            if (month < 1 || month > 12) {
                throw row.fault("no month " + month);
            }
            for (String name : row.list(1)) {
                String folded = Folding.fold(name);
                (folded.indexOf(' ') < 0 ? single : pairs).put(folded, month);
            }
        }
    }

    /** Whether the folded word is the whole name of a month. */
    public boolean isName(String word) {
        return single.containsKey(word);
    }

    /** The month whose name begins at the token, or 0. */
    public int at(TokenizedText text, int i) {
        if (i < 0 || i >= text.size()) {
            return 0;
        }
        String word = text.token(i).folded();
        int month = single.getOrDefault(word, 0);
        if (month == 0 && i + 1 < text.size() && (word.startsWith("كانون") || word.startsWith("تشرين"))) {
            month = pairs.getOrDefault(word + ' ' + text.token(i + 1).folded(), 0);
        }
        return month;
    }

    /** One past the month name that begins at the token, its second name in brackets or after a slash included. */
    public int after(TokenizedText text, int i) {
        int end = i + 1;
        String word = text.token(i).folded();
        if (word.startsWith("كانون") || word.startsWith("تشرين")) {
            end++;
        }
        boolean joined = end + 1 < text.size() && (text.token(end).is('/') || text.token(end).is('('));
        if (joined && at(text, end + 1) == at(text, i)) {
            boolean bracket = text.token(end).is('(');
            String second = text.token(end + 1).folded();
            end += second.startsWith("كانون") || second.startsWith("تشرين") ? 3 : 2;
            end += bracket && end < text.size() && text.token(end).is(')') ? 1 : 0;
        }
        return end;
    }

    /** Whether a month name ends with the token. */
    boolean endsAt(TokenizedText text, int i) {
        return single.containsKey(text.token(i).folded()) || i > 0 && at(text, i - 1) > 0
                || text.token(i).is(')') && i > 1 && at(text, i - 1) > 0;
    }
}
