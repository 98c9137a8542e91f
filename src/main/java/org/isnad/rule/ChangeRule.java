package org.isnad.rule;

import java.util.Optional;

import org.isnad.comparison.Alignment;
import org.isnad.comparison.Comparison;
import org.isnad.comparison.Difference;
import org.isnad.comparison.DifferenceKind;
import org.isnad.comparison.Pair;
import org.isnad.comparison.RelationKind;
import org.isnad.comparison.RelationRule;
import org.isnad.proposition.ComparisonLexicon;
import org.isnad.proposition.ContentWord;
import org.isnad.proposition.Proposition;
import org.isnad.proposition.WordClass;
import org.isnad.text.Span;

/**
 * A later report of the same affair says of the same thing that it is no more as it was: «تجاوزا مرحلة الخطر», «لم يعد»; or
 * the same speaker says the opposite: «الطريق مقطوع», then «الطريق سالك».
 */
final class ChangeRule implements RelationRule {

    private static final double SHARE = 0.28;
    private static final double SAME = 0.8;
    private static final int ENOUGH = 2;

    private final ComparisonLexicon lexicon;

    ChangeRule(ComparisonLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Comparison> compare(Pair pair) {
        Alignment words = pair.words();
        Optional<Opposition> reversal = pair.sameVoice() ? Opposition.of(pair, lexicon).stream().findFirst() : Optional.empty();
        boolean changed = pair.later().has(WordClass.CHANGE) && !pair.earlier().has(WordClass.CHANGE);
        if (pair.sameDay() || !pair.oneAffair() || reversal.isEmpty() && !changed
                || words.words() < ENOUGH || words.containment() < SHARE || !Contradiction.areStated(pair)
                || !takesUpTheFirstWord(pair)) {
            return Optional.empty();
        }
        return Optional.of(pair.found(RelationKind.UPDATES, words.containment(), "change",
                reversal.map(one -> new Difference(one.kind(), one.word().span(), one.with().span()))
                        .orElseGet(() -> new Difference(DifferenceKind.DATE, change(pair.later()), null)),
                "تقرير لاحق يقول إن الأمر نفسه قد تغيّر.", "A later report says that the same has changed."));
    }

    /** The word that tells of the change, or null. */
    private Span change(Proposition claim) {
        return claim.words().stream().filter(word -> lexicon.is(word.folded(), WordClass.CHANGE)).findFirst()
                .map(ContentWord::span).orElse(null);
    }

    private static boolean takesUpTheFirstWord(Pair pair) {
        return pair.words().matches().stream().anyMatch(
                match -> match.word() == pair.later().words().get(0) && match.likeness() >= SAME);
    }
}
