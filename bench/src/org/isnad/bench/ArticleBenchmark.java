package org.isnad.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.isnad.extraction.ArticleContext;
import org.isnad.extraction.Extractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Time and allocation for an article: of 450 words by an analyzer and by the extractor, and of ten times as many. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 20, time = 2)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class ArticleBenchmark {

    private final List<String> articles = Texts.articles(Texts.WORDS);
    private final List<String> longArticles = Texts.articles(10 * Texts.WORDS);
    private final Extractor extractor = new Extractor();
    private final ArabicAnalyzer analyzer = new ArabicAnalyzer();

    @Benchmark
    @OperationsPerInvocation(Texts.ARTICLES)
    public void analyzer(Blackhole hole) throws IOException {
        for (String article : articles) {
            try (TokenStream tokens = analyzer.tokenStream("text", article)) {
                tokens.reset();
                int count = 0;
                while (tokens.incrementToken()) {
                    count++;
                }
                tokens.end();
                hole.consume(count);
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(Texts.ARTICLES)
    public void extractor(Blackhole hole) {
        articles.forEach(article -> hole.consume(extractor.extract(article, ArticleContext.NONE)));
    }

    @Benchmark
    @OperationsPerInvocation(Texts.ARTICLES)
    public void tenTimesLonger(Blackhole hole) {
        longArticles.forEach(article -> hole.consume(extractor.extract(article, ArticleContext.NONE)));
    }
}
