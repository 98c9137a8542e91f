package org.isnad.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.isnad.finding.FoundFurniture;
import org.isnad.layout.Layout;
import org.isnad.layout.LayoutReader;
import org.isnad.text.Span;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;

class AnyTextTest {

    private static final String SAMPLE = "عين اليوم – الرياض\n• خبر\nقال وزير الصحة، «سعد جابر»، لـ\"الوطن\": إن (واس) "
            + "بـ«داعش» لل ال و ب على آل بن عبد أبو نظام الرئيس camera iconصورة // انتهى // 12 / يناير / 2015 المصدر: \n";

    private final Namer namer = new Namer();
    private final LayoutReader layouts = new LayoutReader();

    @Test
    void standsAnyCharacters() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i >= 0; i--) {
                text.append(switch (random.nextInt(4)) {
                    case 0 -> (char) random.nextInt(0x10000);
                    case 1 -> (char) (0x600 + random.nextInt(0x100));
                    case 2 -> "«»\"()،:.-\n\r ".charAt(random.nextInt(12));
                    default -> SAMPLE.charAt(random.nextInt(SAMPLE.length()));
                });
            }
            check(text.toString());
        }
    }

    @Test
    void standsATextCutAnywhere() {
        for (int from = 0; from < SAMPLE.length(); from += 3) {
            for (int to = from; to <= SAMPLE.length(); to += 5) {
                check(SAMPLE.substring(from, to));
            }
        }
    }

    @Test
    void shufflesOfNameWordsStayWithinTheText() {
        String[] words = SAMPLE.split("\\s+");
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(12) == 0 ? '\n' : ' ');
            }
            check(text.toString());
        }
    }

    @Test
    void staysLinearInRepeatedNames() {
        String half = "محمد بن أحمد الوزير علي «داعش» ".repeat(9_000);
        namer.find(new TokenizedText(half.substring(0, 40_000)), List.of(), List.of());
        long before = System.nanoTime();
        namer.find(new TokenizedText(half), List.of(), List.of());
        long once = System.nanoTime() - before;
        before = System.nanoTime();
        namer.find(new TokenizedText(half + "\n" + half), List.of(), List.of());
        long twice = System.nanoTime() - before;

        assertThat(twice).isLessThan(8 * once + 2_000_000_000L);
    }

    @Test
    void findsTheSameTwice() {
        TokenizedText text = new TokenizedText(SAMPLE.repeat(3));

        assertThat(namer.find(text, List.of(), List.of())).isEqualTo(namer.find(text, List.of(), List.of()));
    }

    private void check(String written) {
        TokenizedText text = new TokenizedText(written);
        Layout layout = layouts.read(text);
        Names names = namer.find(text, layout.furniture(), layout.taughtOutlets());
        for (FoundFurniture piece : layout.furniture()) {
            assertThat(piece.span().end()).isLessThanOrEqualTo(written.length());
        }
        for (Names.Mention mention : names.mentions()) {
            Span span = mention.span();
            assertThat(span.end()).isLessThanOrEqualTo(written.length());
            assertThat(span.length()).isBetween(1, 150);
            assertThat(layout.furniture()).noneMatch(piece -> piece.span().contains(span));
        }
        names.titles().forEach(title -> assertThat(title.span().of(written)).isNotEmpty());
    }
}
