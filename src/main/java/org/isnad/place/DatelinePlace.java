package org.isnad.place;

import java.util.List;

import org.isnad.gazetteer.WordClass;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;

/** The town that opens a dateline or headline, listed or not: رأس الحمام، 3 مارس 2025 -, برج بوعلي: …. */
public final class DatelinePlace implements NamingRule {

    private static final int HEAD = 3;

    private final PlaceGrammar places;

    public DatelinePlace(PlaceGrammar places) {
        this.places = places;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        int lines = 0;
        for (int i = 0; i < reading.size() && lines <= HEAD; i++) {
            if (i > 0 && reading.sameLine(i - 1, i)) {
                continue;
            }
            lines++;
            int end = reading.isWord(i) && places.listed(i) < 0 ? nameEnd(reading, i) : -1;
            boolean headline = end - i > 1 && reading.isMark(end, ":") && !reading.word(end - 1).startsWith("ال");
            if (end > 0 && (isDate(reading, end) || headline)) {
                sightings.add(Sighting.place(i, end, reading.span(i, reading.forms(i)[0], end), "dateline-place", 0.7));
            }
        }
    }

    private int nameEnd(Reading reading, int i) {
        int pair = places.pair(i);
        boolean single = reading.word(i).length() > 2 && !reading.is(i, WordClass.STOP);
        return pair > 0 ? pair : single ? i + 1 : -1;
    }

    /** A comma, a day, a month: what opens a dateline after its town. */
    private static boolean isDate(Reading reading, int i) {
        boolean mark = reading.isMark(i, "،,-–—/") && reading.sameLine(i - 1, i + 2);
        return mark && reading.isNumber(i + 1) && reading.isWord(i + 2) && reading.is(i + 2, WordClass.STOP);
    }
}
