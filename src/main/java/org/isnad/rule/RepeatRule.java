package org.isnad.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.isnad.comparison.Alignment;
import org.isnad.comparison.Comparison;
import org.isnad.comparison.Pair;
import org.isnad.comparison.RelationKind;
import org.isnad.comparison.RelationRule;
import org.isnad.proposition.ComparisonLexicon;
import org.isnad.proposition.ContentWord;

/**
 * The same speaker's same statement in another report: word for word, shortened, in other words, quoted here and reported
 * there. Where the speaker is named in one report alone, more of the words must be the same, and most where
 * nothing tells that the two are one; words strewn over a long
 * claim make no repeat.
 */
final class RepeatRule implements RelationRule {

    /** From 0 to 100, written once: formatting takes longer than comparing. */
    private static final List<String> ARABIC = IntStream.rangeClosed(0, 100)
            .mapToObj(percent -> String.format(Locale.forLanguageTag("ar-u-nu-arab"), "%d", percent)).toList();
    private static final double SAME_VOICE = 0.5;
    private static final double COMPATIBLE_VOICE = 0.6;
    private static final double NEARLY_ALL = 0.66;
    private static final double UNKNOWN_VOICE = 0.8;
    private static final int MANY = 4;
    private static final double DENSE = 0.4;
    private static final int FEW = 2;
    private static final int ENOUGH = 3;

    private final ComparisonLexicon lexicon;

    RepeatRule(ComparisonLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Comparison> compare(Pair pair) {
        Alignment words = pair.words();
        double share = words.containment();
        boolean same = pair.sameVoice() ? share >= NEARLY_ALL && words.words() >= FEW || share >= SAME_VOICE && tells(pair)
                : !pair.otherVoice() ? share >= COMPATIBLE_VOICE && words.words() >= ENOUGH
                        : pair.oneIsUnnamed() && pair.oneAffair() && share >= UNKNOWN_VOICE && words.words() >= MANY;
        if (!same || !pair.agrees() || !words.coversWhatIsNegated() || words.density() < DENSE
                || !Opposition.of(pair, lexicon).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(pair.found(RelationKind.REPEATS, share, "repeat", null,
                "القول نفسه للقائل نفسه في تقرير آخر (" + ARABIC.get(percent(share))
                        + "٪ من كلمات أقصرهما مشتركة).",
                "The same statement of the same speaker in another report (" + percent(share)
                        + "% of the shorter one's words in common)."));
    }

    /** Whether half of the words are enough: many, a number among them, or a refusal; place and time alone make no repeat. */
    private static boolean tells(Pair pair) {
        int words = pair.words().words();
        boolean number = pair.later().amounts().stream()
                .anyMatch(amount -> pair.earlier().amounts().stream().anyMatch(amount::mayEqual));
        return words >= MANY || words >= ENOUGH && number || words >= FEW && isRefusal(pair);
    }

    /** Both negate the very same word: «لم نوافق على أي نسبة», and «نفت أن يكون وفدها قد وافق على أي نسبة». */
    private static boolean isRefusal(Pair pair) {
        return pair.words().matches().stream()
                .anyMatch(match -> pair.later().denies(match.word()) && pair.earlier().denies(match.with())
                        && (match.word().negated() || match.with().negated())
                        && ContentWord.sameWord(match.word(), match.with()));
    }

    static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
