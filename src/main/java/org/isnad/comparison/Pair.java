package org.isnad.comparison;

import java.util.Collections;

import org.isnad.proposition.Proposition;
import org.isnad.proposition.Voice;

/**
 * Two claims of different articles with what they have in common.
 *
 * @param later the one said later, of the same day the one taken in later
 * @param words their paired words, seen from the later
 * @param names how many people, bodies and places both articles name: whether they tell of one affair
 */
public record Pair(Proposition later, Proposition earlier, Alignment words, Voice.Sameness voices, int names) {

    private static final int ONE_AFFAIR = 2;

    public static Pair of(Proposition one, Proposition other, int names) {
        int order = one.day().compareTo(other.day());
        boolean first = order > 0 || order == 0 && one.key() > other.key();
        Proposition later = first ? one : other;
        Proposition earlier = first ? other : one;
        return new Pair(later, earlier, Alignment.of(later, earlier), later.voice().with(earlier.voice()), names);
    }

    public boolean sameVoice() {
        return voices == Voice.Sameness.SAME;
    }

    public boolean otherVoice() {
        return voices == Voice.Sameness.DIFFERENT;
    }

    /** Whether one of the speakers has a description instead of a name. */
    public boolean oneIsUnnamed() {
        return later.voice().entity() == null || earlier.voice().entity() == null;
    }

    public boolean sameDay() {
        return later.day().equals(earlier.day());
    }

    public boolean oneAffair() {
        return names >= ONE_AFFAIR;
    }

    /** Whether both speak of the same person or body, or both articles tell of one affair. */
    public boolean oneTopic() {
        return aboutTheSame() || oneAffair() && (later.about().isEmpty() || earlier.about().isEmpty());
    }

    public boolean aboutTheSame() {
        return !Collections.disjoint(later.about(), earlier.about());
    }

    /** Whether both affirm or both negate: a denial of the whole agrees with a negation of one of its words. */
    public boolean agrees() {
        if (later.denied() != earlier.denied()) {
            return words.matches().stream().anyMatch(match -> later.denied() ? match.with().negated() : match.word().negated());
        }
        return words.matches().stream().allMatch(match -> match.word().negated() == match.with().negated());
    }

    /** A finding that the later makes of the earlier, with all that the two share as evidence. */
    public Comparison found(RelationKind kind, double score, String rule, Difference difference, String arabic,
            String english) {
        return new Comparison(kind, later, earlier, Math.min(1, score), rule, words.evidence(), words.otherEvidence(),
                difference,
                arabic, english);
    }
}
