package org.isnad.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.isnad.knowledge.NameKey;
import org.isnad.lexicon.WordLists;

/** A name's folded words, made comparable; {@code isnad_name_words} does the same in the database. */
public final class NameWords {

    private static final Set<String> OPENING = WordLists.words("name-openers");
    private static final Set<String> CLOSING = Set.of("الله", "الدين");

    private NameWords() {
    }

    /** The words of a name; what is written together as well as apart is one: عبد الله, أبو بكر, نور الدين. */
    public static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        boolean open = false;
        for (String word : NameKey.of(name).split(" ")) {
            int last = words.size() - 1;
            if (last >= 0 && (open || CLOSING.contains(word))) {
                words.set(last, words.get(last) + word);
            } else {
                words.add(word);
            }
            open = OPENING.contains(word);
        }
        return words;
    }

    /** A word without its article; short words keep it. */
    public static String bare(String word) {
        boolean article = word.length() > 3 && (word.startsWith("ال") || word.startsWith("لل"));
        return article && !word.equals("الله") ? word.substring(2) : word;
    }

    /** Consonants alone, sounds that are spelt in several ways made one: غوتيريش and جوتيريش give the same. */
    public static String skeleton(String word) {
        StringBuilder skeleton = new StringBuilder(word.length());
        for (char c : bare(word).toCharArray()) {
            char same = switch (c) {
                case 'ج', 'غ', 'ق', 'گ' -> 'ك';
                case 'ط' -> 'ت';
                case 'ص' -> 'س';
                case 'ظ', 'ذ', 'ض' -> 'د';
                case 'پ' -> 'ب';
                case 'ڤ' -> 'ف';
                default -> c;
            };
            if ("اويهء".indexOf(same) < 0) {
                skeleton.append(same);
            }
        }
        return skeleton.toString();
    }

    /** The same of a whole name. */
    public static String skeleton(List<String> words) {
        return words.stream().map(NameWords::skeleton).collect(Collectors.joining());
    }

    /** Whether a name is a single word, which alone identifies no person. */
    public static boolean isSingle(String name) {
        return of(name).size() < 2;
    }
}
