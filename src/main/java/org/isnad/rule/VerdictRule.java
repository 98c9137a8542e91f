package org.isnad.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.isnad.comparison.Comparison;
import org.isnad.comparison.Difference;
import org.isnad.comparison.DifferenceKind;
import org.isnad.comparison.RelationKind;
import org.isnad.proposition.Proposition;
import org.isnad.proposition.Verdict;
import org.isnad.proposition.Voice;

/**
 * A verdict on another's account carries over to what that account is compared with: whoever calls a relayed story
 * «حبر على ورق» contradicts the one who told it elsewhere; whoever calls a figure right supports and contradicts with it.
 */
public final class VerdictRule {

    private static final double WORD_FOR_WORD = 0.8;

    /**
     * What follows from the verdicts in an article.
     *
     * @param article its claims
     * @param found how its claims stand to those of other articles
     */
    public List<Comparison> compare(List<Proposition> article, List<Comparison> found) {
        List<Comparison> all = new ArrayList<>();
        for (Proposition claim : article) {
            if (claim.verdict() != null) {
                antecedent(claim, article).ifPresent(account -> found.stream()
                        .filter(one -> one.from().key() == account.key() || one.to().key() == account.key())
                        .forEach(one -> carryOver(claim, account, one).ifPresent(all::add)));
            }
        }
        return all;
    }

    /** The nearest claim before it of another speaker; for a verdict on a figure one that has a figure. */
    private static Optional<Proposition> antecedent(Proposition verdict, List<Proposition> article) {
        return article.stream().filter(one -> one.start() < verdict.start())
                .filter(one -> one.voice().with(verdict.voice()) == Voice.Sameness.DIFFERENT)
                .filter(one -> !verdict.verdict().onFigure() || !one.amounts().isEmpty())
                .max(Comparator.comparingInt(Proposition::start));
    }

    private static Optional<Comparison> carryOver(Proposition verdict, Proposition account, Comparison of) {
        Proposition other = of.from().key() == account.key() ? of.to() : of.from();
        boolean endorses = verdict.verdict().sort() == Verdict.Sort.ENDORSES;
        if (other.voice().with(verdict.voice()) != Voice.Sameness.DIFFERENT) {
            return Optional.empty();
        }
        return switch (of.kind()) {
            case REPEATS -> of.score() < WORD_FOR_WORD ? Optional.empty()
                    : Optional.of(endorses ? supports(verdict, other, of) : disputes(verdict, other, of));
            case CORROBORATES -> endorses ? Optional.of(supports(verdict, other, of)) : Optional.empty();
            case CONTRADICTS -> endorses ? Optional.of(disputes(verdict, other, of)) : Optional.empty();
            case UPDATES -> Optional.empty();
        };
    }

    private static Comparison supports(Proposition verdict, Proposition other, Comparison of) {
        return found(RelationKind.CORROBORATES, verdict, other, of, "يؤيد رواية توافق هذا القول.",
                "It endorses an account that agrees with this one.");
    }

    private static Comparison disputes(Proposition verdict, Proposition other, Comparison of) {
        return found(RelationKind.CONTRADICTS, verdict, other, of, "حكم على رواية لا يصح معه هذا القول؛ والحكم للمحرر.",
                "It passes a verdict with which this cannot hold; an editor decides.");
    }

    private static Comparison found(RelationKind kind, Proposition verdict, Proposition other, Comparison of, String arabic,
            String english) {
        org.isnad.text.Span all = new org.isnad.text.Span(0, verdict.text().length());
        org.isnad.text.Span others = of.from().key() == other.key() ? of.evidence() : of.otherEvidence();
        return new Comparison(kind, verdict, other, 0.9 * of.score(), "verdict", all, others,
                new Difference(DifferenceKind.STANCE, all, others), arabic, english);
    }
}
