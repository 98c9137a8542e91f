package org.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.isnad.finding.Findings;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text at all gives true spans, the same ones each time, and no exception. */
class AnyTextTest {

    private static final String ARTICLE = """
            الراوي: لن نرفع الأسعار
            قال وزير الطاقة ماجد الراوي، أمس الخميس 5 مارس 2020، لوكالة «رويترز» إن “الخطة “نجحت” تماما”، مضيفا: "لن نتوقف".
            وبحسب مصدر أمني، فإن نحو 60 ألف عامل عادوا. ونقلت صحيفة كذا عن السفير قوله إن الزيارة تأجلت (أ.ف.ب).
            """;

    private final Extractor extractor = new Extractor();

    @Test
    void truncatedTextsAreRead() {
        for (int end = 0; end <= ARTICLE.length(); end++) {
            assertTrue(ARTICLE.substring(0, end));
            assertTrue(ARTICLE.substring(end));
        }
    }

    @Test
    void shuffledAndRandomTextsAreRead() {
        Random random = new Random(7);
        List<String> words = new ArrayList<>(List.of(ARTICLE.split(" ")));
        words.addAll(List.of("«", "»", "\"", ":", "\n", "بأن", "عن", "قوله", "ـ", "١٢", "..", "\ud83d\ude00", "\ud83d", "لـ«",
                "أما"));
        for (int round = 0; round < 300; round++) {
            Collections.shuffle(words, random);
            assertTrue(String.join(random.nextBoolean() ? " " : "", words));
        }
    }

    @Test
    void everyUnicodeBlockIsRead() {
        for (int block = 0; block < 0x110000; block += 0x80) {
            StringBuilder text = new StringBuilder("قال الوزير إن ");
            for (int c = block; c < block + 0x80; c++) {
                text.appendCodePoint(c);
            }
            assertTrue(text.append(" وأضاف: «نعم».").toString());
        }
    }

    @Test
    void theSameTextGivesTheSameFindings() {
        assertThat(new Extractor().extract(ARTICLE, ArticleContext.NONE))
                .isEqualTo(extractor.extract(ARTICLE, ArticleContext.NONE));
    }

    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @ValueSource(strings = { "\"", "«", "« »", "قال ", "أكد أن ", "مؤكدا أن ", "قوله إن عن ", "بحسب المصدر ", "الذي يؤكد أن ",
            "أكد: ", "الوزير ",
            "نقلت صحيفة كذا عن ", "خمسة وعشرون ألف ", "أمس الخميس 5 ", "\n", ". ", "\n«قال فلان إن الأمر جيد", "كلمة " })
    void hostileRepetitionIsReadToTheEnd(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        assertThat(extractor.extract(text, ArticleContext.NONE).claims().size()).isLessThan(text.length() / 4);
    }

    /** A rule that copies or walks the rest of the text at each word shows in what twice the text takes. */
    @ParameterizedTest
    @ValueSource(strings = { "قال أكد وأضاف أن ", "قال محمد علي إن الأمر انتهى. ", "قال: «أكد أن \"وأضاف: ",
            "قال وزير الصحة الدكتور محمد علي، ", "محمد بن أحمد علي حسن ", "«»“”\"'‘’", "مؤكدا أن " })
    void memoryGrowsAsTheTextDoes(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        long once = allocated(text);
        long twice = allocated(text + text);
        assertThat(twice).isLessThan(once * 5 / 2);
    }

    private long allocated(String text) {
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        extractor.extract(text, ArticleContext.NONE);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    private void assertTrue(String text) {
        Findings findings = extractor.extract(text, ArticleContext.NONE);
        int last = 0;
        for (var claim : findings.claims()) {
            assertInside(text, claim.span());
            assertThat(claim.span().start()).isGreaterThanOrEqualTo(last);
            last = claim.span().start();
            assertInside(text, claim.cue());
            assertInside(text, claim.speakerMention());
            claim.figures().forEach(figure -> assertInside(text, figure.span()));
            claim.chain().forEach(link -> assertInside(text, link.evidence()));
            claim.about().forEach(entity -> assertThat(entity).isBetween(0, findings.entities().size() - 1));
        }
        assertThat(findings.claims().stream().map(claim -> claim.span()).distinct()).hasSize(findings.claims().size());
    }

    private static void assertInside(String text, Span span) {
        assertThat(span == null || span.end() <= text.length() && span.length() > 0).isTrue();
    }
}
