package org.isnad.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.comparison.RelationKind;
import org.isnad.finding.Stance;
import org.isnad.proposition.ComparisonLexicon;
import org.isnad.proposition.Proposition;
import org.isnad.proposition.Said;
import org.isnad.proposition.Voice;
import org.junit.jupiter.api.Test;

/**
 * Events that three outlets report in different words, with traps: how many of their relations are found, and how many too
 * many.
 */
class DevelopmentPairsTest {

    private static final int ONE_AFFAIR = 3;

    private record Row(String id, String event, String article, String statement, Proposition proposition) {
    }

    private record Relation(Set<String> claims, RelationKind kind) {
    }

    private final Comparer comparer = new Comparer(new ComparisonLexicon());

    @Test
    void findsMostRepeatsAndHardlyAnyThatAreNone() throws IOException {
        assertThat(f1(RelationKind.REPEATS)).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void findsEveryContradictionAndNoOther() throws IOException {
        assertThat(found(RelationKind.CONTRADICTS)).isEqualTo(expected(RelationKind.CONTRADICTS));
    }

    @Test
    void findsMostUpdates() throws IOException {
        assertThat(f1(RelationKind.UPDATES)).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void findsMostThatCorroborate() throws IOException {
        assertThat(f1(RelationKind.CORROBORATES)).isGreaterThanOrEqualTo(0.3);
    }

    private double f1(RelationKind kind) throws IOException {
        Set<Relation> found = found(kind);
        Set<Relation> expected = expected(kind);
        Set<Relation> right = new HashSet<>(found);
        right.retainAll(expected);
        Set<Relation> wrong = new HashSet<>(found);
        wrong.removeAll(expected);
        Set<Relation> missed = new HashSet<>(expected);
        missed.removeAll(found);
        System.out.printf("%s: %d right, wrong %s, missed %s%n", kind, right.size(), wrong, missed);
        return 2.0 * right.size() / (found.size() + expected.size());
    }

    private Set<Relation> found(RelationKind kind) throws IOException {
        List<Row> rows = rows();
        Set<Relation> found = new HashSet<>();
        for (Row one : rows) {
            for (Row other : rows) {
                if (one.id().compareTo(other.id()) < 0 && !one.article().equals(other.article())) {
                    comparer.compare(one.proposition(), other.proposition(), one.event().equals(other.event()) ? ONE_AFFAIR : 0)
                            .filter(comparison -> comparison.kind() == kind)
                            .ifPresent(comparison -> found.add(new Relation(Set.of(one.id(), other.id()), kind)));
                }
            }
        }
        return found;
    }

    private static Set<Relation> expected(RelationKind kind) throws IOException {
        Set<Relation> expected = new HashSet<>();
        for (Row one : rows()) {
            for (Row other : rows()) {
                if (kind == RelationKind.REPEATS && !one.statement().isEmpty() && one.id().compareTo(other.id()) < 0
                        && one.statement().equals(other.statement()) && !one.article().equals(other.article())) {
                    expected.add(new Relation(Set.of(one.id(), other.id()), kind));
                }
            }
        }
        for (String[] pair : lines("pairs.tsv")) {
            if (RelationKind.valueOf(pair[2].toUpperCase(java.util.Locale.ROOT)) == kind) {
                expected.add(new Relation(Set.of(pair[0], pair[1]), kind));
            }
        }
        return expected;
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        Map<String, Long> speakers = new HashMap<>();
        for (String[] cells : lines("claims.tsv")) {
            Voice voice = switch (cells[5]) {
                case "unnamed" -> Said.unnamed(cells[3]);
                case "body" -> Said.body(speakers.computeIfAbsent(cells[3], name -> speakers.size() + 1L), cells[3]);
                default -> Said.person(speakers.computeIfAbsent(cells[3], name -> speakers.size() + 1L), cells[3], cells[4]);
            };
            rows.add(new Row(cells[0], cells[1], cells[2] + cells[6], cells[8], Said.by(voice,
                    Stance.valueOf(cells[7].toUpperCase(java.util.Locale.ROOT)), cells[6], cells[9])));
        }
        return rows;
    }

    private static List<String[]> lines(String name) throws IOException {
        try (InputStream stream = DevelopmentPairsTest.class.getResourceAsStream("/relations/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
        }
    }
}
