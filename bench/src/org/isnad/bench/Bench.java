package org.isnad.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks in rounds and prints the ratios, each the median of the rounds, beside their limits. */
public final class Bench {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    private Bench() {
    }

    /** One argument: how many rounds. */
    public static void main(String[] arguments) throws RunnerException {
        Bench bench = new Bench();
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            bench.articles(run(ArticleBenchmark.class));
            bench.megabytes(run(MegabyteBenchmark.class));
        }
        bench.print();
    }

    /** As on one core, with the collector that a machine of one core gets. */
    private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder().include(benchmark.getName()).addProfiler(GCProfiler.class)
                .jvmArgs("-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC", "-Xms1g", "-Xmx1g").shouldFailOnError(true)
                .build()).run();
    }

    private void articles(Collection<RunResult> results) {
        Map<String, RunResult> byName = new LinkedHashMap<>();
        results.forEach(result -> byName.put(result.getPrimaryResult().getLabel(), result));
        double analyzer = fastest(byName.get("analyzer"));
        double extractor = fastest(byName.get("extractor"));
        add("extractor : ArabicAnalyzer", extractor / analyzer);
        add("ten times longer : 450 words", fastest(byName.get("tenTimesLonger")) / extractor);
        add("KB allocated for an article", byName.get("extractor").getSecondaryResults().get(ALLOCATED).getScore() / 1024);
        add("articles a second", 1e6 / extractor);
        add("articles a second, ArabicAnalyzer", 1e6 / analyzer);
    }

    private void megabytes(Collection<RunResult> results) {
        Map<String, Double> millis = new LinkedHashMap<>();
        results.forEach(
                result -> millis.put(result.getParams().getParam("kind"), fastest(result)));
        double ordinary = millis.remove(MegabyteBenchmark.Kind.ORDINARY_ARTICLES.name());
        add("ms for 1 MB of articles", ordinary);
        millis.forEach((kind, time) -> add("1 MB " + kind.toLowerCase(Locale.ROOT) + " : articles", time / ordinary));
    }

    /** Its fastest iteration: whatever else runs on the machine can only make it slower. */
    private static double fastest(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private void add(String name, double figure) {
        figures.computeIfAbsent(name, n -> new ArrayList<>()).add(figure);
    }

    private void print() {
        System.out.printf(Locale.ROOT, "%n%-40s %9s %9s %9s %9s%n", "", "median", "least", "most", "limit");
        figures.forEach((name, rounds) -> {
            List<Double> sorted = rounds.stream().sorted().toList();
            double median = sorted.get(sorted.size() / 2);
            Double limit = limit(name);
            System.out.printf(Locale.ROOT, "%-40s %9.2f %9.2f %9.2f %9s %s%n", name, median, sorted.get(0),
                    sorted.get(sorted.size() - 1), limit == null ? "" : limit, limit != null && median > limit ? "MISSED" : "");
        });
    }

    private static Double limit(String name) {
        if (name.startsWith("1 MB ")) {
            return 5.0;
        }
        return switch (name) {
            case "extractor : ArabicAnalyzer" -> 15.0;
            case "ten times longer : 450 words" -> 12.0;
            case "KB allocated for an article" -> 1024.0;
            default -> null;
        };
    }
}
