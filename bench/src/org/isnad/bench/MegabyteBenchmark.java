package org.isnad.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.isnad.extraction.ArticleContext;
import org.isnad.extraction.Extractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Time for a megabyte: of ordinary articles one after the other, and of single texts made to be slow. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MegabyteBenchmark {

    /** What a megabyte may consist of. */
    public enum Kind {
        ORDINARY_ARTICLES(null),
        QUOTE_MARKS("«»“”\"'‘’"),
        OPENING_MARKS("«“"),
        CUE_VERBS("قال أكد وأضاف أن "),
        PARTICIPLES("مؤكدا أن "),
        SHORT_STATEMENTS("قال محمد علي إن الأمر انتهى. "),
        CUES_AND_QUOTES("قال: «أكد أن \"وأضاف: "),
        ENDLESS_PARAGRAPH("في البيت الكبير من الطين الذي بناه الناس قديماً على التل "),
        NAMES("محمد بن أحمد علي حسن "),
        TITLES("الرئيس الوزير الدكتور العميد مدير "),
        TITLES_AND_NAMES("قال وزير الصحة الدكتور محمد علي، "),
        NUMBERS("12 ألف مليون ثلاثة 2025 يناير "),
        EMPTY_LINES("\n \n");

        private final String piece;

        Kind(String piece) {
            this.piece = piece;
        }

        private List<String> texts() {
            return piece == null ? Texts.megabyteOfArticles() : List.of(Texts.megabyteOf(piece));
        }
    }

    @Param
    public Kind kind;

    private List<String> texts;
    private Extractor extractor;

    @Setup
    public void build() {
        texts = kind.texts();
        extractor = new Extractor();
    }

    @Benchmark
    public void megabyte(Blackhole hole) {
        texts.forEach(text -> hole.consume(extractor.extract(text, ArticleContext.NONE)));
    }
}
