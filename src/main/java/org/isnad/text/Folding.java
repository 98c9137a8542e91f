package org.isnad.text;

import java.util.regex.Pattern;

/**
 * Makes spellings of one word equal: marks and tatweel go, hamza forms, ya and ta marbuta fall together, digits become ASCII.
 */
public final class Folding {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Latin to Arabic, all that ordinary text holds. */
    private static final char[] TABLE = new char[0x700];

    static {
        for (char c = 0; c < TABLE.length; c++) {
            TABLE[c] = compute(c);
        }
    }

    private Folding() {
    }

    /** Folds a whole string; مُؤكّداً and موكدا give the same. */
    public static String fold(CharSequence text) {
        char[] folded = new char[text.length()];
        return new String(folded, 0, fold(text, 0, text.length(), folded));
    }

    /** The folded words of a name or a phrase, parted at blanks. */
    public static String[] words(CharSequence text) {
        return BLANKS.split(fold(text).strip());
    }

    /** Folds a stretch of a text into a buffer that has room for it and tells how many UTF-16 units that gave. */
    static int fold(CharSequence text, int from, int to, char[] folded) {
        int length = 0;
        for (int i = from; i < to; i++) {
            char c = fold(text.charAt(i));
            if (c != 0) {
                folded[length++] = c;
            }
        }
        return length;
    }

    /** Folds one UTF-16 unit; 0 means that it falls away. */
    public static char fold(char c) {
        return c < TABLE.length ? TABLE[c] : compute(c);
    }

    private static char compute(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (isMark(c)) {
            return 0;
        }
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ئ' -> 'ي';
            case 'ة' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ک' -> 'ك';
            default -> c >= '٠' && c <= '٩' ? (char) (c - '٠' + '0')
                    : c >= '۰' && c <= '۹' ? (char) (c - '۰' + '0') : Character.toLowerCase(c);
        };
    }

    /** Vowel marks, shadda, tanwin, dagger alif, tatweel and invisible direction marks. */
    public static boolean isMark(char c) {
        return c >= 0x0610 && (c >= 0x064B && c <= 0x065F || c == 0x0670 || c == 0x0640 || c <= 0x061A
                || c >= 0x06D6 && c <= 0x06ED && c != 0x06DD && c != 0x06DE && c != 0x06E9
                || c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF);
    }
}
