package org.isnad.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.isnad.comparison.RelationKind;
import org.isnad.proposition.ComparisonLexicon;
import org.isnad.proposition.Said;
import org.isnad.proposition.Voice;
import org.junit.jupiter.api.Test;

/**
 * One statement in the words of two outlets: other verbs, passive for active, verbal nouns, another order, numerals for
 * words, further circumstances; and pairs that share most of their words and say something else.
 */
class ParaphrasesTest {

    private static final int ONE_AFFAIR = 3;

    private final Comparer comparer = new Comparer(new ComparisonLexicon());
    private final Voice speaker = Said.person(1, "هند المرجاني", "الناطقة باسم الحكومة");

    @Test
    void mostRepeatsAreFoundWhateverTheWording() throws IOException {
        List<String> missed = pairs("same", false);
        assertThat(missed).as("%s", missed).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whatIsSaidOfTheSameThingIsNotTakenForARepeat() throws IOException {
        List<String> wrong = pairs("other", true);
        assertThat(wrong).as("%s", wrong).isEmpty();
    }

    /** The pairs of a sort that are taken for repeats, or are not. */
    private List<String> pairs(String sort, boolean repeats) throws IOException {
        List<String> pairs = new ArrayList<>();
        try (InputStream stream = ParaphrasesTest.class.getResourceAsStream("/relations/paraphrases.tsv")) {
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String[] cells = line.split("\t");
                if (cells[0].equals(sort) && repeats == comparer
                        .compare(Said.by(speaker, cells[1]), Said.by(speaker, cells[2]), ONE_AFFAIR)
                        .filter(one -> one.kind() == RelationKind.REPEATS).isPresent()) {
                    pairs.add(cells[1] + " / " + cells[2]);
                }
            }
        }
        return pairs;
    }
}
