package org.isnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and names to make texts of, drawn as language draws them: few words often, many seldom. */
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("\\p{IsArabic}{3,}");
    private static final List<String> STEMS = List.of("", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ف", "ك");

    private final List<String> words = new ArrayList<>();
    private final List<String> given;
    private final List<String> family;

    Vocabulary() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String text : Texts.sample()) {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                counts.merge(word.group(), 1, Integer::sum);
            }
        }
        List<String> frequent = counts.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue())
                .map(Map.Entry::getKey).toList();
        // Clitics multiply the sample's words to the number of forms that a year of news has.
        for (String stem : STEMS) {
            frequent.forEach(word -> words.add(stem + word));
        }
        given = names("arab");
        family = names("family");
    }

    /** Zipf-like: the n-th word about as often as 1/n. */
    String word(Random random) {
        return words.get((int) Math.exp(random.nextDouble() * Math.log(words.size())) - 1);
    }

    /** So many words with blanks between. */
    String phrase(Random random, int length) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < length; i++) {
            phrase.append(i == 0 ? "" : " ").append(word(random));
        }
        return phrase.toString();
    }

    /** The n-th name; names differ as long as the lists' product allows. */
    String person(int n) {
        return given.get(n % given.size()) + " " + given.get(n / given.size() % given.size()) + " "
                + family.get(n % family.size());
    }

    private static List<String> names(String kind) {
        List<String> names = new ArrayList<>();
        for (String line : read("given-names.tsv").split("\n")) {
            String[] columns = line.split("\t");
            if (columns[0].equals(kind)) {
                names.addAll(List.of(columns[1].strip().split("\\s*\\|\\s*")));
            }
        }
        return names;
    }

    private static String read(String lexicon) {
        try (InputStream stream = Vocabulary.class.getResourceAsStream("/lexicon/" + lexicon)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(lexicon, e);
        }
    }
}
