package org.isnad.wording;

import java.util.Locale;

/** How light a page is. */
public enum Theme {
    /** As the device has it. */
    AUTO,
    /** Dark ink on light paper. */
    LIGHT,
    /** Light ink on dark paper. */
    DARK;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of a tag, or null where it is none. */
    public static Theme of(String tag) {
        for (Theme theme : values()) {
            if (theme.tag().equals(tag)) {
                return theme;
            }
        }
        return null;
    }
}
