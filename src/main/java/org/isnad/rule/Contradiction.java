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
                arabic(kind, now, then) + "؛ والحكم للمحرر.", english(kind, now, then) + "; an editor decides.");
    }

    /** Where one denies what the other says, the words are often the same. */
    private static String arabic(DifferenceKind kind, String now, String then) {
        return switch (kind) {
            case STANCE -> "ينفي أحدهما ما يثبته الآخر عن «" + then + "»";
            case NEGATION -> "يثبت أحدهما «" + then + "» وينفيه الآخر";
            default -> "لا يصح القولان معاً: «" + now + "» مقابل «" + then + "»";
        };
    }

    private static String english(DifferenceKind kind, String now, String then) {
        return switch (kind) {
            case STANCE -> "One denies what the other asserts of “" + then + "”";
            case NEGATION -> "One affirms “" + then + "”, the other negates it";
            default -> "Both cannot hold: “" + now + "” against “" + then + "”";
        };
    }
}
