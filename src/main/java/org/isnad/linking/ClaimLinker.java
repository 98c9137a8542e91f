package org.isnad.linking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.comparison.Comparison;
import org.isnad.comparison.RelationKind;
import org.isnad.linking.Candidates.Pair;
import org.isnad.linking.RelationStore.Found;
import org.isnad.proposition.Proposition;
import org.isnad.rule.Comparer;
import org.isnad.rule.VerdictRule;
import org.isnad.statement.StatementKeeper;

/** Finds how the claims of an article stand to those of others. The number of statements does not depend on the claims. */
@ApplicationScoped
public class ClaimLinker {

    @Inject
    Candidates candidates;

    @Inject
    PropositionReads propositions;

    @Inject
    Affairs affairs;

    @Inject
    Comparer comparer;

    @Inject
    RelationStore store;

    @Inject
    StatementKeeper statements;

    private final VerdictRule verdicts = new VerdictRule();

    /** Relates an article's claims and groups the repeated ones; callers are in a transaction and have flushed. */
    public void link(long article, String text) {
        List<Pair> pairs = candidates.of(article);
        store.replace(article, pairs.isEmpty() ? List.of() : found(article, text, pairs));
        statements.group(article);
    }

    private List<Found> found(long article, String text, List<Pair> pairs) {
        Set<Long> keys = new HashSet<>(candidates.own(article));
        pairs.forEach(pair -> keys.add(pair.other()));
        Map<Long, Proposition> read = propositions.of(keys, article, text);
        Map<Long, Integer> shared = affairs.sharedNames(article,
                read.values().stream().map(Proposition::article).collect(Collectors.toSet()));
        List<Comparison> comparisons = new ArrayList<>();
        for (Pair pair : pairs) {
            Proposition other = read.get(pair.other());
            comparer.compare(read.get(pair.claim()), other, shared.getOrDefault(other.article(), 0))
                    .ifPresent(comparisons::add);
        }
        List<Proposition> own = read.values().stream().filter(one -> one.article() == article).toList();
        verdicts.compare(own, List.copyOf(comparisons)).stream()
                .filter(one -> comparisons.stream().noneMatch(other -> isTheSame(one, other))).forEach(comparisons::add);
        return comparisons.isEmpty() ? List.of() : marked(comparisons);
    }

    /** Marks where two outlets cite each other for what they agree in. */
    private List<Found> marked(List<Comparison> comparisons) {
        Set<Long> articles = ends(comparisons).map(Proposition::article).collect(Collectors.toSet());
        Map<Long, Long> outlets = affairs.outlets(articles);
        Map<Long, Set<Long>> chains = affairs.chains(ends(comparisons).map(Proposition::key).collect(Collectors.toSet()));
        List<Found> found = new ArrayList<>();
        for (Comparison one : comparisons) {
            boolean agreed = one.kind() == RelationKind.REPEATS || one.kind() == RelationKind.CORROBORATES;
            found.add(new Found(one, agreed && cites(one.from(), one.to(), outlets, chains)
                    && cites(one.to(), one.from(), outlets, chains)));
        }
        return found;
    }

    private static boolean cites(Proposition claim, Proposition other, Map<Long, Long> outlets, Map<Long, Set<Long>> chains) {
        Long outlet = outlets.get(other.article());
        return outlet != null && !outlet.equals(outlets.get(claim.article()))
                && chains.getOrDefault(claim.key(), Set.of()).contains(outlet);
    }

    private static boolean isTheSame(Comparison one, Comparison other) {
        return one.kind() == other.kind() && one.from().key() == other.from().key() && one.to().key() == other.to().key();
    }

    private static Stream<Proposition> ends(List<Comparison> comparisons) {
        return comparisons.stream().flatMap(one -> Stream.of(one.from(), one.to()));
    }
}
