package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** A name's words made comparable: folded, without quotation marks, articles and the ways of spelling foreign sounds. */
public final class NameForm {

    private static final Pattern MARKS = Pattern.compile("[\"“”«»‘’()ـ]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private NameForm() {
    }

    /** Folded words without punctuation; للـ at the front is read as ال. */
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (Token token : new TokenizedText(name).tokens()) {
            if (!token.isPunctuation()) {
                String word = token.folded();
                words.add(words.isEmpty() && word.length() > 3 && word.startsWith("لل") ? "ال" + word.substring(2)
                        : word);
            }
        }
        return words;
    }

    /** A word without its article. */
    public static String base(String word) {
        return word.length() > 3 && word.startsWith("ال") ? word.substring(2) : word;
    }

    /** Consonants alone, sounds that are transliterated in several ways made one: ترامب and ترمب give the same. */
    public static String skeleton(String word) {
        StringBuilder skeleton = new StringBuilder(word.length());
        String base = base(word);
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

    /** The name as it is shown: without quotation marks, للـ opened into ال. */
    public static String shown(String written) {
        String name = BLANKS.matcher(MARKS.matcher(written).replaceAll("")).replaceAll(" ").strip();
        return name.length() > 3 && name.startsWith("لل") ? "ال" + name.substring(2) : name;
    }
}
