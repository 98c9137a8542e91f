package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class WordListsTest {

    private static final Pattern ASKED = Pattern.compile("WordLists\\.(?:words|lemmas)\\(\"([^\"]+)\"\\)");

    @Test
    void listsAreFoldedSinceTextIs() {
        assertThat(WordLists.words("general-offices")).contains("مسوول", "خبيره").doesNotContain("مسؤول");
        assertThat(WordLists.lemmas("showing")).contains("أظهر");
    }

    @Test
    void anUnknownListIsNamed() {
        assertThatThrownBy(() -> WordLists.words("nothing")).hasMessageContaining("word-lists.tsv has no list nothing");
    }

    @Test
    void everyListIsAskedForByARule() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            Set<String> asked = sources.filter(path -> path.toString().endsWith(".java")).flatMap(WordListsTest::lists)
                    .collect(Collectors.toSet());
            assertThat(WordLists.names()).containsExactlyInAnyOrderElementsOf(asked);
        }
    }

    private static Stream<String> lists(Path source) {
        try {
            return ASKED.matcher(Files.readString(source)).results().map((MatchResult result) -> result.group(1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
