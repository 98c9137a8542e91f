package org.isnad.rule;

import java.util.List;
import java.util.Optional;

import org.isnad.comparison.Comparison;
import org.isnad.comparison.DifferenceKind;
import org.isnad.comparison.Pair;
import org.isnad.comparison.RelationRule;
import org.isnad.proposition.ContentWord;
import org.isnad.proposition.Proposition;
import org.isnad.proposition.WordClass;

/**
 * One speaker denies as a whole what another asserts: «نفى أن يكون الوفد قد وافق» and «الوفد وافق». The first two words of
 * what is denied, and half of all, must be asserted; a denial that there is any of a thing («نفى وجود أي مواد») also
 * meets a claim that begins with the very thing («المواد دخلت …»).
 */
final class DenialRule implements RelationRule {

    private static final double HALF = 0.5;
    private static final double LIKE = 0.7;
    private static final double SAME = 0.9;
    private static final int HEADS = 2;

    @Override
    public Optional<Comparison> compare(Pair pair) {
        if (!Contradiction.isPossible(pair)) {
            return Optional.empty();
        }
        Proposition later = pair.later();
        Proposition earlier = pair.earlier();
        if (isDenial(later) && !isDenial(earlier)) {
            return asserted(pair, later, earlier)
                    .map(word -> Contradiction.of(pair, later.words().get(0), word, DifferenceKind.STANCE));
        }
        if (isDenial(earlier) && !isDenial(later)) {
            return asserted(pair, earlier, later)
                    .map(word -> Contradiction.of(pair, word, earlier.words().get(0), DifferenceKind.STANCE));
        }
        return Optional.empty();
    }

    /** A denying verb, or a sentence that begins with «لا» and a noun. */
    private static boolean isDenial(Proposition claim) {
        return claim.denied() || claim.text().startsWith("لا ") && !claim.words().isEmpty() && claim.words().get(0).negated()
                && claim.words().get(0).span().start() <= 3;
    }

    /** The word of the assertion that the denial is about. */
    private static Optional<ContentWord> asserted(Pair pair, Proposition denial, Proposition assertion) {
        if (denial.words().size() < HEADS || assertion.words().isEmpty() || assertion.has(WordClass.UNREAL)) {
            return Optional.empty();
        }
        List<ContentWord> heads = denial.words().subList(0, HEADS);
        ContentWord first = assertion.words().get(0);
        if (pair.oneAffair() && deniesExistence(denial) && first.isDefinite() && !first.negated()
                && first.likeness(heads.get(0)) >= SAME && !isQualified(assertion)) {
            return Optional.of(first);
        }
        boolean bothAsserted = heads.stream().allMatch(head -> affirmed(head, assertion).isPresent());
        long covered = denial.words().stream().filter(word -> affirmed(word, assertion).isPresent()).count();
        return covered >= HALF * denial.words().size() && bothAsserted ? affirmed(heads.get(0), assertion) : Optional.empty();
    }

    private static Optional<ContentWord> affirmed(ContentWord head, Proposition in) {
        return in.words().stream().filter(word -> !word.negated() && word.likeness(head) >= LIKE).findFirst();
    }

    private static boolean deniesExistence(Proposition denial) {
        return denial.text().startsWith("وجود ") && denial.has(WordClass.UNIVERSAL) || denial.text().startsWith("لا ");
    }

    /** Whether an adjective narrows its first word: المواد الغذائية are not any المواد. */
    private static boolean isQualified(Proposition claim) {
        return claim.words().size() > 1 && claim.words().get(1).isDefinite()
                && claim.words().get(1).span().start() <= claim.words().get(0).span().end() + 1;
    }
}
