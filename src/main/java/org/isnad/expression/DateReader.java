package org.isnad.expression;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.WordLists;
import org.isnad.text.Folding;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Reads the date that a stretch of text gives: أمس, الأربعاء, 5 من كانون الأول 2019; what cannot be resolved stays null. */
public final class DateReader {

    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final Set<String> FUTURE = WordLists.words("future");

    private final Months months = Months.SHARED;

    /** A date in the text; {@code relative} is the distance in days from the anchor that the text states beside it, or null. */
    record Found(LocalDate date, Integer relative) {
    }

    /** The first date between two tokens, resolved against the anchor where it needs one; null where there is none. */
    public LocalDate read(TokenizedText text, int from, int limit, LocalDate anchor) {
        for (int i = from; i < limit; i++) {
            Found found = at(text, i, limit, anchor == null ? 0 : anchor.getYear());
            if (found != null && found.date() != null) {
                return found.date();
            }
            Integer back = relative(text, i);
            DayOfWeek weekday = weekday(text, i);
            if (back != null && anchor != null) {
                LocalDate date = anchor.minusDays(back);
                DayOfWeek beside = beside(text, i, limit);
                return beside == null || beside == date.getDayOfWeek() ? date : null;
            }
            if (weekday != null && anchor != null) {
                return future(text, i, limit) ? null : latest(anchor, weekday, text, i);
            }
        }
        return null;
    }

    /** A date with day and month at the token; without a year it takes the given one, unless that is 0. */
    Found at(TokenizedText text, int i, int limit, int year) {
        Token token = text.token(i);
        if (token.kind() != Token.Kind.NUMBER) {
            return null;
        }
        int day = number(token);
        int next = i + 1 < limit && text.token(i + 1).folded().equals("من") ? i + 2 : i + 1;
        int month = months.at(text, next);
        if (month > 0) {
            int after = months.after(text, next);
            if (after < text.size() && (text.token(after).is('،') || text.token(after).is(','))) {
                after++;
            }
            int stated = after < text.size() ? year(text.token(after)) : 0;
            int taken = stated > 0 ? stated : year;
            return taken == 0 ? new Found(null, null) : new Found(date(taken, month, day), null);
        }
        return numeric(text, i, limit, day);
    }

    /** 5/12/2019 and 2019/12/5, with any of / - and a month's name in the middle. */
    private Found numeric(TokenizedText text, int i, int limit, int first) {
        if (i + 4 >= limit || !separator(text.token(i + 1)) || !separator(text.token(i + 3))) {
            return null;
        }
        int named = months.at(text, i + 2);
        int second = named > 0 ? named : number(text.token(i + 2));
        int third = number(text.token(i + 4));
        LocalDate date = first > 1900 ? date(first, second, third) : third > 1900 ? date(third, second, first) : null;
        return date == null ? null : new Found(date, null);
    }

    private static boolean separator(Token token) {
        return token.is('/') || token.is('-');
    }

    /** Days back from the anchor: 1 for أمس, 2 for أول من أمس, 0 for اليوم; null for any other word. */
    Integer relative(TokenizedText text, int i) {
        String word = text.token(i).folded();
        String before = i > 0 ? text.token(i - 1).folded() : "";
        String after = i + 1 < text.size() ? text.token(i + 1).folded() : "";
        if (word.equals("امس") || word.equals("البارحه")) {
            boolean first = after.equals("الاول") || before.equals("اول")
                    || before.equals("من") && i > 1 && text.token(i - 2).folded().endsWith("اول");
            return first ? 2 : 1;
        }
        if (word.endsWith("اول") && word.length() < 5 && (after.equals("من") || after.equals("امس"))) {
            boolean day = after.equals("امس") || i + 2 < text.size() && text.token(i + 2).folded().equals("امس");
            return day ? 2 : null;
        }
        return word.equals("اليوم") && !before.equals("حتي") && !before.equals("هذا")
                && (!before.startsWith("ال") || WEEKDAYS.containsKey(after)) ? 0 : null;
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (LexiconFile.Row row : LexiconFile.read("weekdays.tsv", 2).rows()) {
            row.list(1).forEach(name -> weekdays.put(Folding.fold(name), row.value(0, DayOfWeek.class)));
        }
        return weekdays;
    }

    DayOfWeek weekday(TokenizedText text, int i) {
        return WEEKDAYS.get(text.token(i).folded());
    }

    /** The weekday stated next to a relative day: أمس (الأربعاء). */
    private DayOfWeek beside(TokenizedText text, int i, int limit) {
        for (int j = i + 1; j < Math.min(limit, i + 5); j++) {
            DayOfWeek weekday = weekday(text, j);
            if (weekday != null) {
                return weekday;
            }
        }
        return i > 0 ? weekday(text, i - 1) : null;
    }

    private static boolean future(TokenizedText text, int i, int limit) {
        return i + 1 < limit && FUTURE.contains(text.token(i + 1).folded());
    }

    private static LocalDate latest(LocalDate anchor, DayOfWeek weekday, TokenizedText text, int i) {
        LocalDate date = anchor;
        boolean past = i + 1 < text.size() && text.token(i + 1).folded().equals("الماضي");
        if (past) {
            date = date.minusDays(1);
        }
        while (date.getDayOfWeek() != weekday) {
            date = date.minusDays(1);
        }
        return date;
    }

    static int number(Token token) {
        if (token.kind() != Token.Kind.NUMBER || token.folded().length() > 4) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < token.folded().length(); i++) {
            char c = token.folded().charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    static int year(Token token) {
        int year = number(token);
        return year > 1900 && year < 2100 ? year : 0;
    }

    static LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
