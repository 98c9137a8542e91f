package org.isnad.proposition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stays of a folded word when article, clitics and endings go. Light on purpose: two words of one stem are one word in
 * most cases, and a pair of claims shares several.
 */
final class Stem {

    private static final List<String> ARTICLES = List.of("وبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال");
    private static final List<String> ENDINGS = List.of("تهما", "هما", "تها", "تهم", "تنا", "كما", "هم", "هن", "ها", "نا", "كم",
            "وا", "ات", "ون", "ين", "ان", "يه", "ته", "ه", "ي", "ا", "ت");
    private static final String CONJUNCTIONS = "وفسل";
    private static final String PREFIXES = "يتنامبلك";
    private static final int SHORTEST = 3;

    private Stem() {
    }

    /** The stem of a folded word: وبالمستودعات gives مستودع. */
    static String of(String folded) {
        String word = folded;
        for (String article : ARTICLES) {
            if (word.startsWith(article) && word.length() >= article.length() + SHORTEST - 1) {
                word = word.substring(article.length());
                break;
            }
        }
        for (int i = 0; i < 2; i++) {
            word = withoutEnding(word);
        }
        return word;
    }

    private static String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            int least = ending.equals("ا") ? SHORTEST + 1 : SHORTEST;
            if (word.endsWith(ending) && word.length() >= ending.length() + least) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** The stem itself and what one or two letters less in front leave: person of a verb, participle, conjunction. */
    static Set<String> variants(String stem) {
        Set<String> variants = new HashSet<>(4);
        String rest = stem;
        variants.add(rest);
        if (rest.length() == SHORTEST + 1 && rest.endsWith("ا")) {
            variants.add(rest.substring(0, SHORTEST)); // بيتا is بيت, but يملا is ملا
        }
        if (rest.length() > SHORTEST + 1 && CONJUNCTIONS.indexOf(rest.charAt(0)) >= 0) {
            rest = rest.substring(1);
            variants.add(rest);
        }
        if (rest.length() > SHORTEST && PREFIXES.indexOf(rest.charAt(0)) >= 0) {
            variants.add(rest.substring(1));
        }
        return variants;
    }

    /** The consonants of the shortest variant, which a verb and its noun share: نفد and نفاد; null where fewer than three. */
    static String skeleton(String stem) {
        String shortest = stem;
        for (String variant : variants(stem)) {
            String bare = variant.replaceAll("[اوي]", "");
            if (bare.length() >= SHORTEST && variant.length() < shortest.length()) {
                shortest = variant;
            }
        }
        String bare = shortest.replaceAll("[اوي]", "");
        return bare.length() >= SHORTEST ? bare : null;
    }
}
