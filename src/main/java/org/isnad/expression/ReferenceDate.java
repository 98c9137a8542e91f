package org.isnad.expression;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.isnad.text.TokenizedText;

/** Derives the day an article was written from a date beside a relative day: أمس، الخميس 23 من كانون الثاني. */
public final class ReferenceDate {

    private final DateReader dates = new DateReader();
    private final Months months = Months.SHARED;

    /** The anchor for relative days, or null where the text tells none or tells two. */
    public LocalDate of(TokenizedText text) {
        LocalDate anchor = null;
        int latestYear = -1;
        for (int i = 0; i < text.size(); i++) {
            Integer back = dates.relative(text, i);
            if (back == null) {
                continue;
            }
            latestYear = latestYear < 0 ? latestYear(text) : latestYear;
            LocalDate stated = stated(text, i, latestYear);
            if (stated != null) {
                LocalDate found = stated.plusDays(back);
                if (anchor != null && !anchor.equals(found)) {
                    return null;
                }
                anchor = found;
            }
        }
        return anchor;
    }

    /**
     * Whether the weekdays beside relative days fit a day on which the article may have been written: أمس الأحد on a Monday.
     */
    public boolean confirms(TokenizedText text, LocalDate day) {
        boolean confirmed = false;
        for (int i = 0; i + 1 < text.size(); i++) {
            Integer back = dates.relative(text, i);
            int next = back != null && text.token(i + 1).isPunctuation() && i + 2 < text.size() ? i + 2 : i + 1;
            DayOfWeek weekday = back == null ? null : dates.weekday(text, next);
            if (weekday != null && day.minusDays(back).getDayOfWeek() != weekday) {
                return false;
            }
            confirmed |= weekday != null;
        }
        return confirmed;
    }

    /** The date that stands within a few words after the relative day, with no other clause between. */
    private LocalDate stated(TokenizedText text, int from, int latestYear) {
        DayOfWeek weekday = null;
        for (int i = from + 1; i < Math.min(text.size(), from + 7); i++) {
            DayOfWeek day = dates.weekday(text, i);
            weekday = day == null ? weekday : day;
            DateReader.Found found = dates.at(text, i, text.size(), 0);
            if (found != null) {
                LocalDate date = found.date() == null ? inferred(text, i, weekday, latestYear) : found.date();
                return date != null && (weekday == null || date.getDayOfWeek() == weekday) ? date : null;
            }
            boolean loose = text.token(i).isWord() && day == null && !text.token(i).folded().equals("من")
                    && !text.token(i).folded().equals("امس") && !text.token(i).folded().equals("الموافق");
            if (loose) {
                return null;
            }
        }
        return null;
    }

    /** Without a year the weekday decides: the first fitting year from the latest that the text names, or none. */
    private LocalDate inferred(TokenizedText text, int i, DayOfWeek weekday, int latestYear) {
        if (weekday == null || latestYear == 0) {
            return null;
        }
        int next = text.token(i + 1).folded().equals("من") ? i + 2 : i + 1;
        for (int year = latestYear; year <= latestYear + 1; year++) {
            LocalDate date = DateReader.date(year, months.at(text, next), DateReader.number(text.token(i)));
            if (date != null && date.getDayOfWeek() == weekday) {
                return date;
            }
        }
        return null;
    }

    private static int latestYear(TokenizedText text) {
        int latest = 0;
        for (int i = 0; i < text.size(); i++) {
            int year = DateReader.year(text.token(i));
            if (year <= 2035) {
                latest = Math.max(latest, year);
            }
        }
        return latest;
    }
}
