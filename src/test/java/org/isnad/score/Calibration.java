package org.isnad.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Whether confidence means what it says: of the claims the extractor is sure of, how many are right. */
final class Calibration {

    /** From here on the extractor is sure. */
    static final double SURE = 0.9;

    private record Case(String rule, double confidence, boolean right) {
    }

    private final List<Case> cases = new ArrayList<>();

    void add(Annotation.Statement found, boolean right) {
        cases.add(new Case(found.rule(), found.confidence(), right));
    }

    /** Of all claims, those it is sure of. */
    Share sure() {
        Share share = new Share();
        cases.forEach(one -> share.add(one.confidence >= SURE));
        return share;
    }

    /** Of those it is sure of, the right ones. */
    Share rightWhereSure() {
        Share share = new Share();
        cases.stream().filter(one -> one.confidence >= SURE).forEach(one -> share.add(one.right));
        return share;
    }

    /** A line for each rule, and one for each twentieth of confidence. */
    String table() {
        StringBuilder table = new StringBuilder("rule                        claims  right  mean confidence\n");
        lines(table, Case::rule);
        table.append("confidence\n");
        lines(table, one -> String.format(Locale.ROOT, "from %.2f", Math.floor(one.confidence * 20 + 1e-9) / 20));
        return table.toString();
    }

    private void lines(StringBuilder table, Function<Case, String> key) {
        Map<String, List<Case>> groups = new TreeMap<>();
        cases.forEach(one -> groups.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Case>> group) -> -group.getValue().size()))
                .forEach(group -> table.append(line(group.getKey(), group.getValue())));
    }

    private static String line(String key, List<Case> cases) {
        double right = cases.stream().mapToInt(one -> one.right ? 1 : 0).average().orElse(0);
        double confidence = cases.stream().mapToDouble(Case::confidence).average().orElse(0);
        return String.format(Locale.ROOT, "%-27s %6d  %.3f  %.2f%n", key, cases.size(), right, confidence);
    }
}
