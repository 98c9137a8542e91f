package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.isnad.graphql.Cursor;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list is written part by part, however long it is. */
class ListingTest {

    private static final int ROWS = 1234;

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void everyRowIsWrittenOnceAndNoMoreThanAPartIsHeld() throws IOException {
        Listing<Integer> numbers = new Listing<>("numbers", List.of("n"), this::page,
                part -> part.stream().map(n -> Map.<String, Object> of("n", "'" + n)).toList(), part -> List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLinesFile.write(numbers, numbers.first(), "http://here", out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(IntStream.range(0, ROWS).mapToObj(n -> "{\"n\":\"'" + n + "\"}").toList());
        assertThat(asked).hasSize(3).allMatch(size -> size == 500);
    }

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1" })
    void aCellThatBeginsLikeAFormulaIsText(String cell) {
        assertThat(CsvFile.harmless(cell)).isEqualTo("'" + cell);
        assertThat(CsvFile.harmless("قال: " + cell)).isEqualTo("قال: " + cell);
    }

    private Page<Integer> page(PageRequest request) {
        asked.add(request.size());
        int from = request.cursor() == null ? 0 : (int) request.cursor().id() + 1;
        List<Integer> rows = IntStream.range(from, Math.min(ROWS, from + request.size() + 1)).boxed().toList();
        return Page.of(rows, request, n -> new Cursor("numbers", "", n), 0);
    }
}
