package org.isnad.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** A message in both languages. */
public record Bilingual(String arabic, String english) {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    /** The language that an Accept-Language header prefers: English where it comes before Arabic, else Arabic. */
    public static Locale preferred(String acceptLanguage) {
        try {
            Locale best = acceptLanguage == null ? null
                    : Locale.lookup(LanguageRange.parse(acceptLanguage), List.of(ARABIC, Locale.ENGLISH));
            return best == null ? ARABIC : best;
        } catch (IllegalArgumentException e) {
            return ARABIC;
        }
    }

    /** In one of the two. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : arabic;
    }

    @Override
    public String toString() {
        return arabic + " / " + english;
    }
}
