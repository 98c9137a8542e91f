package org.isnad.rule;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.isnad.comparison.Comparison;
import org.isnad.comparison.Difference;
import org.isnad.comparison.DifferenceKind;
import org.isnad.comparison.Pair;
import org.isnad.comparison.RelationKind;
import org.isnad.finding.Stance;
import org.isnad.proposition.ContentWord;

/** What all rules that say "contradicts" hold to: two speakers, both stating how things are; an editor has the last word. */
final class Contradiction {

    private static final Set<Stance> STATING = EnumSet.of(Stance.ASSERTS, Stance.DENIES, Stance.ACCUSES);
    private static final double SCORE = 0.5;

    private Contradiction() {
    }

    static boolean isPossible(Pair pair) {
        return pair.otherVoice() && areStated(pair);
    }

    static boolean areStated(Pair pair) {
        return STATING.contains(pair.later().stance()) && STATING.contains(pair.earlier().stance());
    }

    /** The finding, with the words that cannot both hold. */
    static Comparison of(Pair pair, ContentWord word, ContentWord with, DifferenceKind kind) {
        String now = word.span().of(pair.later().text());
        String then = with.span().of(pair.earlier().text());
        return pair.found(RelationKind.CONTRADICTS, SCORE + 0.5 * pair.words().containment(),
                kind.name().toLowerCase(Locale.ROOT), new Difference(kind, word.span(), with.span()),
                "لا يصح القولان معاً: «" + now + "» مقابل «" + then + "»؛ والحكم للمحرر.",
                "Both cannot hold: “" + now + "” against “" + then + "”; an editor decides.");
    }
}
