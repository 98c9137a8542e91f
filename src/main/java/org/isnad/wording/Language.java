package org.isnad.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A language of the interface; the articles themselves are always Arabic. */
public enum Language {
    /** The first language, with Arabic-Indic digits. */
    AR("ar", "rtl", "ar-u-nu-arab"),
    /** The second language. */
    EN("en", "ltr", "en");

    private final String tag;
    private final String direction;
    private final Locale formats;

    Language(String tag, String direction, String formats) {
        this.tag = tag;
        this.direction = direction;
        this.formats = Locale.forLanguageTag(formats);
    }

    public String tag() {
        return tag;
    }

    public String direction() {
        return direction;
    }

    public boolean rightToLeft() {
        return direction.equals("rtl");
    }

    /** The locale of texts. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The locale of dates and numbers. */
    public Locale formats() {
        return formats;
    }

    public Language other() {
        return this == AR ? EN : AR;
    }

    /** The language of a tag, or null where it is none of ours. */
    public static Language of(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        return null;
    }

    /** What was asked for in the address, else remembered, else preferred by the browser; Arabic where nothing says English. */
    public static Language choose(String asked, String remembered, String acceptLanguage) {
        if (of(asked) != null) {
            return of(asked);
        }
        return of(remembered) != null ? of(remembered) : preferred(acceptLanguage);
    }

    private static Language preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return AR;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            return ranges.stream().filter(range -> range.getWeight() > 0)
                    .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight).reversed())
                    .map(range -> of(range.getRange().split("-")[0])).filter(language -> language != null).findFirst()
                    .orElse(AR);
        } catch (IllegalArgumentException e) {
            return AR;
        }
    }
}
