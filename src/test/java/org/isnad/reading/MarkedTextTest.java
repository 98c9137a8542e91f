package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void nestsAMarkWithinAMark() {
        assertThat(drawn("abcdef", mark(0, 6, 1), mark(2, 4, 2))).isEqualTo("[1.0:ab[2.1:cd:2]ef:1]");
    }

    @Test
    void splitsMarksThatCross() {
        assertThat(drawn("abcdef", mark(0, 4, 1), mark(2, 6, 2))).isEqualTo("[1.0:ab[2.1:cd:2>:1]<2.1:ef:2]");
    }

    @Test
    void interruptsAMarkAtTheEndOfALine() {
        assertThat(drawn("ab\ncd", mark(1, 4, 1))).isEqualTo("a[1.0:b\n:1><1.0:c:1]d");
    }

    @Test
    void drawsMarksThatMeetOnOneLevel() {
        assertThat(drawn("abcd", mark(0, 2, 1), mark(2, 4, 2))).isEqualTo("[1.0:ab:1][2.0:cd:2]");
    }

    @Test
    void showsAndKeepsCharactersThatTurnDirection() {
        MarkedText text = MarkedText.of("ab\u202Ecd", List.of());
        assertThat(text.text()).isEqualTo("ab\u202Ecd");
        assertThat(text.lines().get(0).pieces()).extracting(Piece::type).containsExactly(Piece.Type.TEXT,
                Piece.Type.CONTROL, Piece.Type.TEXT);
        assertThat(text.lines().get(0).pieces().get(1).codePoint()).isEqualTo("U+202E");
    }

    @Test
    void isTheTextItselfCharacterForCharacterAndBalanced() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append("اب \n\r\u2067x\uD83D\uDE00".charAt(random.nextInt(9)));
            }
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < 8 && length > 0; i++) {
                int start = random.nextInt(length);
                marks.add(mark(start, start + 1 + random.nextInt(length - start), i + 1));
            }
            MarkedText marked = MarkedText.of(text.toString(), marks);
            assertThat(marked.text()).isEqualTo(text.toString());
            marked.lines().forEach(MarkedTextTest::assertBalanced);
            assertThat(marked.lines().stream().flatMap(line -> line.pieces().stream()).filter(Piece::first))
                    .hasSameSizeAs(marks);
            assertThat(marked.lines().stream().flatMap(line -> line.pieces().stream()).filter(Piece::last))
                    .hasSameSizeAs(marks);
        }
    }

    private static void assertBalanced(MarkedText.Line line) {
        Deque<Mark> open = new ArrayDeque<>();
        for (Piece piece : line.pieces()) {
            if (piece.type() == Piece.Type.OPEN) {
                open.push(piece.mark());
            } else if (piece.type() == Piece.Type.CLOSE) {
                assertThat(open.pop()).isEqualTo(piece.mark());
            }
        }
        assertThat(open).isEmpty();
    }

    private static Mark mark(int start, int end, long key) {
        return new Mark(new Span(start, end), "direct", key, (int) key, 0);
    }

    private static String drawn(String text, Mark... marks) {
        StringBuilder drawn = new StringBuilder();
        MarkedText.of(text, List.of(marks)).lines().forEach(line -> line.pieces().forEach(piece -> drawn.append(
                switch (piece.type()) {
                    case OPEN -> (piece.first() ? "[" : "<") + piece.mark().key() + "." + piece.mark().level() + ":";
                    case CLOSE -> ":" + piece.mark().key() + (piece.last() ? "]" : ">");
                    default -> piece.text();
                })));
        return drawn.toString();
    }
}
