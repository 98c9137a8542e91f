package org.isnad.score;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name and the others its bearer goes by. */
record Name(String text, List<String> aliases) {

    private static final Pattern MARKS = Pattern
            .compile("[\u064b-\u0652\u0670\u0640\u200e\u200f\u202a-\u202e\u2066-\u2069]");
    private static final Pattern PUNCTUATION = Pattern.compile("[«»“”\"'‘’()،,.؛:\\s\u00a0]+");
    private static final Pattern ARTICLE = Pattern.compile("^(وال|بال|ال|لل)");

    static Name of(String text) {
        return text == null ? null : new Name(text, List.of());
    }

    /** Whether one of the names, or a part of it, is the other name or a part of that: spelling and the article aside. */
    boolean means(String other) {
        Set<String> theirs = words(other);
        return !theirs.isEmpty() && Stream.concat(Stream.of(text), aliases.stream()).map(Name::words)
                .anyMatch(ours -> !ours.isEmpty() && (ours.containsAll(theirs) || theirs.containsAll(ours)));
    }

    /** The words of a name in one spelling, without article. */
    static Set<String> words(String name) {
        String folded = MARKS.matcher(name).replaceAll("").replaceAll("[أإآٱ]", "ا").replace('ى', 'ي').replace('ة', 'ه')
                .replace('ؤ', 'و').replace('ئ', 'ي').toLowerCase(Locale.ROOT);
        return Arrays.stream(PUNCTUATION.split(folded)).filter(word -> !word.isEmpty())
                .map(word -> ARTICLE.matcher(word).replaceFirst("")).collect(Collectors.toSet());
    }
}
