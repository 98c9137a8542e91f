package org.isnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of a given length made of the sample corpus. */
final class Texts {

    static final int ARTICLES = 12;
    static final int WORDS = 450;
    static final int MEGABYTE = 1 << 20;

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern SLUG = Pattern.compile("\"slug\": \"([^\"]+)\"");

    private Texts() {
    }

    /** Articles of so many words: each sample article, and those after it as far as needed. */
    static List<String> articles(int words) {
        List<String> sample = sample();
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(join(sample, i, words));
        }
        return articles;
    }

    /** Ordinary articles that make a megabyte together. */
    static List<String> megabyteOfArticles() {
        List<String> articles = articles(WORDS);
        List<String> many = new ArrayList<>();
        for (int bytes = 0, i = 0; bytes < MEGABYTE; i++) {
            String article = articles.get(i % ARTICLES);
            many.add(article);
            bytes += bytes(article);
        }
        return many;
    }

    /** This over and over, a megabyte of it. */
    static String megabyteOf(String piece) {
        return piece.repeat(MEGABYTE / bytes(piece) + 1);
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String join(List<String> sample, int first, int words) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (int i = first, left = words; left > 0; i++) {
            int start = text.length();
            text.append(sample.get(i % sample.size())).append("\n\n");
            Matcher word = WORD.matcher(text).region(start, text.length());
            while (left > 0 && word.find()) {
                left--;
                end = word.end();
            }
        }
        return text.substring(0, end);
    }

    /** The sample corpus. */
    static List<String> sample() {
        List<String> sample = new ArrayList<>();
        Matcher slug = SLUG.matcher(read("articles.json"));
        while (slug.find()) {
            sample.add(read(slug.group(1) + ".txt"));
        }
        return sample;
    }

    private static String read(String name) {
        try (InputStream stream = Texts.class.getResourceAsStream("/sample/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
