package org.isnad.spelling;

import java.util.ArrayList;
import java.util.List;

import org.isnad.gazetteer.TitleWords;

/** Whether two titles are of one office: المبعوث الأميركي إلى سوريا and المبعوث الخاص الأمريكي بسوريا. */
public final class Titles {

    private static final int ENOUGH = 2;

    private Titles() {
    }

    /** Whether at least two telling words are common, and these are most of the shorter title. */
    public static boolean agree(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        List<String> shorter = words.size() <= others.size() ? words : others;
        List<String> longer = shorter == words ? others : words;
        long common = shorter.stream().filter(word -> longer.stream().anyMatch(with -> isSame(word, with))).count();
        return common >= ENOUGH && 3 * common >= 2 * shorter.size();
    }

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : NameWords.of(title)) {
            String bare = NameWords.bare(word);
            if (!TitleWords.empty().contains(bare) && !TitleWords.empty().contains(word)) {
                words.add(Nations.unified(bare));
            }
        }
        return words;
    }

    /** Equal but for a preposition written onto one of them (بسوريا) or the ending of the feminine. */
    private static boolean isSame(String word, String other) {
        return stem(word).equals(stem(other)) || isWith(word, other) || isWith(other, word);
    }

    private static boolean isWith(String word, String other) {
        return other.length() > 2 && word.length() == other.length() + 1 && word.endsWith(other)
                && (word.charAt(0) == 'ب' || word.charAt(0) == 'ل' || word.charAt(0) == 'و');
    }

    private static String stem(String word) {
        return word.length() > 3 && word.endsWith("ه") ? word.substring(0, word.length() - 1) : word;
    }
}
