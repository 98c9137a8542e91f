package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void marksWhatWasFoundAndLosesNoCharacter() {
        String text = "رأى الحارس المنارة مرة، ثم المنارة ثانية";
        Excerpt excerpt = Excerpt.whole(text, List.of(new Span(11, 18), new Span(27, 34)));
        assertThat(excerpt.parts()).filteredOn(Excerpt.Part::found).extracting(Excerpt.Part::text).containsExactly("المنارة",
                "المنارة");
        assertThat(characters(excerpt)).isEqualTo(text);
    }

    @Test
    void aLongTextIsCutBetweenWordsAroundTheFirstThingFound() {
        String text = "كلمة ".repeat(400) + "المنارة" + " كلمة".repeat(400);
        Excerpt excerpt = Excerpt.around(text, List.of(new Span(2000, 2007)));
        assertThat(excerpt.opened()).isTrue();
        assertThat(excerpt.cut()).isTrue();
        assertThat(characters(excerpt)).hasSizeBetween(250, 330).startsWith("كلمة ").endsWith(" كلمة").contains("المنارة");
    }

    @Test
    void neitherEndlessWordsNorPairsBreakIt() {
        for (String text : List.of("ك".repeat(10_000), "\uD83D\uDE42".repeat(5_000), "", "ك")) {
            int middle = text.length() / 2;
            List<Span> found = text.length() < 2 ? List.of() : List.of(new Span(middle - middle % 2, text.length()));
            String shown = characters(Excerpt.around(text, found));
            assertThat(text).contains(shown);
            assertThat(shown.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        }
    }

    private static String characters(Excerpt excerpt) {
        return excerpt.parts().stream().map(Excerpt.Part::text).collect(Collectors.joining());
    }
}
