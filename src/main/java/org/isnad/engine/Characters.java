package org.isnad.engine;

import java.util.Collection;
import java.util.Map;

/** Characters that no text has and that the database refuses: NUL, and halves of surrogate pairs. */
public final class Characters {

    private Characters() {
    }

    /** Whether all texts in a JSON value, names included, are free of them. */
    public static boolean areTexts(Object value) {
        if (value instanceof String text) {
            return isText(text);
        }
        if (value instanceof Map<?, ?> map) {
            return areTexts(map.keySet()) && areTexts(map.values());
        }
        return !(value instanceof Collection<?> list) || list.stream().allMatch(Characters::areTexts);
    }

    private static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !pair) {
                return false;
            }
            i += pair ? 1 : 0;
        }
        return true;
    }
}
