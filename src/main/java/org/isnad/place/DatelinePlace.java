package org.isnad.place;

import org.isnad.gazetteer.WordClass;
import java.util.List;

import org.isnad.gazetteer.NameLexicon;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;

/** The town that opens a dateline or headline, listed or not: رأس الحمام، 3 مارس 2025 -, برج بوعلي: …. */
public final class DatelinePlace implements NamingRule {

    private static final int HEAD = 3;

    private final NameLexicon lexicon;

    public DatelinePlace(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        PlaceGrammar places = new PlaceGrammar(reading, lexicon);
        int lines = 0;
        for (int i = 0; i < reading.size() && lines <= HEAD; i++) {
            if (i > 0 && reading.sameLine(i - 1, i)) {
                continue;
            }
            lines++;
            int end = reading.isWord(i) && places.listed(i) < 0 ? nameEnd(reading, places, i) : -1;
            boolean headline = end - i > 1 && reading.isMark(end, ":") && !reading.word(end - 1).startsWith("ال");
            if (end > 0 && (isDate(reading, end) || headline)) {
                sightings.add(Sighting.place(i, end, reading.span(i, reading.forms(i)[0], end), "dateline-place", 0.7));
            }
        }
    }

    private static int nameEnd(Reading reading, PlaceGrammar places, int i) {
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
