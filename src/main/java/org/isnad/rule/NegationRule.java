package org.isnad.rule;

import java.util.Optional;

import org.isnad.comparison.Comparison;
import org.isnad.comparison.DifferenceKind;
import org.isnad.comparison.Pair;
import org.isnad.comparison.RelationRule;
import org.isnad.proposition.ComparisonLexicon;
import org.isnad.proposition.ContentWord;
import org.isnad.proposition.Proposition;
import org.isnad.proposition.WordClass;

/**
 * One speaker negates the predicate that another affirms of the same thing: «أحداً لم يوقَف» and «أُوقف ثلاثة»; or their
 * predicates are opposites: «لم تؤد الفواتير» and «طوت صفحة الديون». The predicate must stand near the beginning of both, and
 * a further word must be shared: one word that only one negates is not enough.
 */
final class NegationRule implements RelationRule {

    private static final double HALF = 0.5;
    private static final double SOME = 0.3;

    private final ComparisonLexicon lexicon;

    NegationRule(ComparisonLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Comparison> compare(Pair pair) {
        if (!Contradiction.isPossible(pair)) {
            return Optional.empty();
        }
        return Opposition.of(pair, lexicon).stream().filter(one -> isSupported(pair, one)).findFirst()
                .map(one -> Contradiction.of(pair, one.word(), one.with(), one.kind()));
    }

    /** A further word about it; where none at all is said to be so, the affair that both articles tell of will do. */
    private static boolean isSupported(Pair pair, Opposition predicate) {
        boolean opposite = predicate.kind() == DifferenceKind.ANTONYM;
        Proposition negating = predicate.word().negated() ? pair.later() : pair.earlier();
        Proposition affirming = negating == pair.later() ? pair.earlier() : pair.later();
        if (affirming.has(WordClass.UNREAL) || !pair.sameDay() && TrendRule.isTrend(predicate.word())) {
            return false;
        }
        long support = pair.words().matches().stream()
                .filter(match -> match.word() != predicate.word() && match.with() != predicate.with()).count();
        boolean none = negating.has(WordClass.UNIVERSAL) && !opposite;
        boolean sameWord = ContentWord.sameWord(predicate.word(), predicate.with());
        if (none) {
            return pair.oneAffair() && (sameWord || support >= 1) || support >= 2 && pair.words().containment() >= HALF;
        }
        double share = pair.words().containment();
        return pair.oneAffair() && (opposite ? support >= 1 && share >= SOME
                : support >= 2 && pair.words().words() >= 2 && share >= HALF);
    }
}
