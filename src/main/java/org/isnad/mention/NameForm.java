package org.isnad.mention;

import org.isnad.gazetteer.WordForm;

/** A name's words made comparable: folded, without quotation marks, articles and the ways of spelling foreign sounds. */
public final class NameForm {

    private static final String MARKS = "\"“”«»‘’()ـ";
    /** Which way text runs, no part of a name: the embeddings, isolates and marks of Unicode. */
    private static final String DIRECTIONS = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private NameForm() {
    }

    /** The folded word with للـ opened into ال. */
    static String opened(String word) {
        return word.length() > 3 && word.startsWith("لل") ? "ال" + word.substring(2) : word;
    }

    /** Consonants alone, sounds that are transliterated in several ways made one: ترامب and ترمب give the same. */
    public static String skeleton(String word) {
        StringBuilder skeleton = new StringBuilder(word.length());
        String base = WordForm.base(word);
        for (int i = 0; i < base.length(); i++) {
            char c = base.charAt(i);
            char same = switch (c) {
                case 'ج', 'غ', 'ك', 'ق' -> 'ك';
                case 'ط' -> 'ت';
                case 'ص' -> 'س';
                case 'ظ', 'ذ', 'ض' -> 'د';
                case 'پ' -> 'ب';
                case 'ڤ' -> 'ف';
                default -> c;
            };
            boolean vowel = same == 'ا' || same == 'و' || same == 'ي' || same == 'ه' || same == 'ء';
            if (!vowel || i == 0) {
                skeleton.append(same);
            }
        }
        return skeleton.toString();
    }

    /** The name as it is shown: without quotation marks and bidirectional controls, blanks made one, للـ opened into ال. */
    public static String shown(String written) {
        StringBuilder name = new StringBuilder(written.length());
        boolean blank = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (MARKS.indexOf(c) >= 0 || DIRECTIONS.indexOf(c) >= 0) {
                continue;
            }
            boolean space = Character.isWhitespace(c);
            if (!space) {
                name.append(blank && !name.isEmpty() ? " " : "").append(c);
            }
            blank = space || blank && name.isEmpty();
        }
        return opened(name.toString());
    }
}
