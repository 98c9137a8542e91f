package org.isnad.rule;

import java.util.Optional;

import org.isnad.comparison.Comparison;
import org.isnad.comparison.Difference;
import org.isnad.comparison.DifferenceKind;
import org.isnad.comparison.Pair;
import org.isnad.comparison.RelationKind;
import org.isnad.comparison.RelationRule;
import org.isnad.proposition.Amount;

/**
 * The same thing counted again. Another number of a later day updates: «12 عاملاً أصيبوا», then «عدد المصابين ارتفع إلى 17».
 * The same number from another speaker corroborates. Numbers of different things say nothing, however equal.
 */
final class FigureRule implements RelationRule {

    private static final double SCORE = 0.6;

    @Override
    public Optional<Comparison> compare(Pair pair) {
        for (Amount amount : pair.later().amounts()) {
            for (Amount before : pair.earlier().amounts()) {
                if (amount.measuresTheSame(before) && isOneEvent(pair)) {
                    return compare(pair, amount, before);
                }
                if (amount.value() == before.value() && amount.isSpecific() && pair.oneAffair() && pair.otherVoice()) {
                    return Optional.of(agree(pair, amount, before));
                }
            }
        }
        return Optional.empty();
    }

    /** Beside the counted thing the claims share a word, or their articles tell of one affair. */
    private static boolean isOneEvent(Pair pair) {
        return pair.oneAffair() || pair.words().matches().size() > 2;
    }

    private static Optional<Comparison> compare(Pair pair, Amount amount, Amount before) {
        if (amount.mayEqual(before)) {
            return pair.otherVoice() ? Optional.of(agree(pair, amount, before)) : Optional.empty();
        }
        if (pair.sameDay()) {
            return Optional.empty();
        }
        String now = amount.span().of(pair.later().text());
        String then = before.span().of(pair.earlier().text());
        return Optional.of(pair.found(RelationKind.UPDATES, SCORE + 0.4 * pair.words().containment(), "figure",
                new Difference(DifferenceKind.FIGURE, amount.span(), before.span()),
                "العدد نفسه في يوم لاحق: «" + now + "» بعد «" + then + "».",
                "The same count on a later day: “" + now + "” after “" + then + "”."));
    }

    private static Comparison agree(Pair pair, Amount amount, Amount before) {
        String number = amount.span().of(pair.later().text());
        return pair.found(RelationKind.CORROBORATES, SCORE + 0.4 * pair.words().containment(), "same-figure",
                pair.sameDay() ? null : new Difference(DifferenceKind.DATE, amount.span(), before.span()),
                "قائل آخر يذكر العدد نفسه: «" + number + "».",
                "Another speaker gives the same number: “" + number + "”.");
    }
}
