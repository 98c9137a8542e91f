package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Articles of 450 words, each of other sentences of the sample corpus in another order, a line (JSON string) each. */
public final class ShuffledArticles {

    private ShuffledArticles() {
    }

    /** Arguments: file to write, how many, seed. */
    public static void main(String[] arguments) throws IOException {
        Random random = new Random(Long.parseLong(arguments[2]));
        List<String> sentences = new ArrayList<>();
        Texts.sample().forEach(text -> Collections.addAll(sentences, text.split("(?<=\\.)\\s+|\\n+")));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            lines.add('"' + article(sentences, random).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"');
        }
        Files.write(Path.of(arguments[0]), lines);
    }

    private static String article(List<String> sentences, Random random) {
        StringBuilder text = new StringBuilder();
        int words = 0;
        while (words < Texts.WORDS) {
            String sentence = sentences.get(random.nextInt(sentences.size())).strip();
            text.append(sentence).append(sentence.endsWith(".") ? "\n" : ".\n");
            words += sentence.split("\\s+").length;
        }
        return text.toString();
    }
}
