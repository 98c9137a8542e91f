package org.isnad.rule;

import java.util.Optional;

import org.isnad.comparison.Comparison;
import org.isnad.comparison.DifferenceKind;
import org.isnad.comparison.Pair;
import org.isnad.comparison.RelationRule;
import org.isnad.proposition.ContentWord;
import org.isnad.proposition.Proposition;
import org.isnad.proposition.WordClass;

/** A place is for one thing alone, by one speaker, and holds another, by the other: «مخصص للأخشاب وحدها», «كان يضم مذيبات». */
final class ExclusionRule implements RelationRule {

    private static final String DEDICATED = "dedicate";
    private static final String HOLDS = "contain";
    private static final double SAME = 0.7;

    @Override
    public Optional<Comparison> compare(Pair pair) {
        if (!Contradiction.isPossible(pair) || !pair.oneAffair()) {
            return Optional.empty();
        }
        if (isExclusive(pair.later())) {
            return other(pair.later(), pair.earlier())
                    .map(word -> Contradiction.of(pair, pair.later().words().get(0), word, DifferenceKind.ANTONYM));
        }
        return isExclusive(pair.earlier()) ? other(pair.earlier(), pair.later())
                .map(word -> Contradiction.of(pair, word, pair.earlier().words().get(0), DifferenceKind.ANTONYM))
                : Optional.empty();
    }

    private static boolean isExclusive(Proposition claim) {
        return claim.has(WordClass.EXCLUSIVE) && !claim.denied()
                && claim.words().stream().anyMatch(word -> word.concepts().contains(DEDICATED) && !word.negated());
    }

    /** What the same place holds by the other claim, where that is nothing the first one names. */
    private static Optional<ContentWord> other(Proposition exclusive, Proposition holding) {
        ContentWord place = exclusive.words().get(0);
        Optional<ContentWord> samePlace = holding.words().stream().filter(word -> word.likeness(place) >= SAME).findFirst();
        if (samePlace.isEmpty() || holding.denied()) {
            return Optional.empty();
        }
        boolean holds = holding.words().stream().anyMatch(word -> word.concepts().contains(HOLDS) && !word.negated());
        ContentWord first = holding.words().get(0);
        boolean stands = holding.text().substring(0, samePlace.get().span().start()).endsWith(" في ")
                && first.likeness(place) < SAME && !first.isDefinite();
        return holds || stands ? holding.words().stream().filter(word -> !word.negated() && word.likeness(place) < SAME
                && !word.concepts().contains(HOLDS)).filter(word -> !named(word, exclusive)).findFirst() : Optional.empty();
    }

    private static boolean named(ContentWord word, Proposition in) {
        return in.words().stream().anyMatch(one -> one.likeness(word) >= SAME);
    }
}
