package org.isnad.rule;

import java.util.Optional;

import org.isnad.comparison.Alignment.Match;
import org.isnad.comparison.Comparison;
import org.isnad.comparison.Pair;
import org.isnad.comparison.RelationKind;
import org.isnad.comparison.RelationRule;
import org.isnad.finding.Stance;
import org.isnad.proposition.ContentWord;
import org.isnad.proposition.Proposition;
import org.isnad.proposition.WordClass;

/**
 * Another speaker says the same of the same: words in common count the more, the more they say what somebody does, and the
 * more so where both negate them; a marked stance in common (both warn, both are worried) and «لا يزال» in both count too.
 * Long claims must share more than short ones.
 */
final class AgreementRule implements RelationRule {

    private static final double ENOUGH = 0.75;
    private static final double ACT = 1.3;
    private static final double WORD = 0.6;
    private static final double THING = 0.45;
    private static final double BOTH_NEGATE = 0.6;
    private static final double STANCE = 1;
    private static final double STILL = 0.8;
    private static final int LEAST_LENGTH = 4;
    private static final int FEW = 2;

    @Override
    public Optional<Comparison> compare(Pair pair) {
        if (pair.sameVoice() || !pair.oneTopic() || pair.words().words() < FEW || !pair.agrees()) {
            return Optional.empty();
        }
        double score = score(pair);
        if (score < ENOUGH) {
            return Optional.empty();
        }
        String word = pair.words().matches().stream().map(Match::word).filter(one -> !one.isName()).findFirst()
                .map(ContentWord::span).map(span -> span.of(pair.later().text())).orElseThrow();
        return Optional.of(pair.found(RelationKind.CORROBORATES, score / 2, "agreement", null,
                "قائل آخر يقول في الموضوع نفسه قولاً موافقاً («" + word + "» وما حولها).",
                "Another speaker agrees on the same subject (“" + word + "” and the words around it)."));
    }

    private static double score(Pair pair) {
        double sum = pair.words().matches().stream().mapToDouble(AgreementRule::weight).sum();
        Proposition later = pair.later();
        if (later.stance() == pair.earlier().stance() && later.stance() != Stance.ASSERTS && later.stance() != Stance.OTHER) {
            sum += STANCE;
        }
        if (later.has(WordClass.STILL) && pair.earlier().has(WordClass.STILL)) {
            sum += STILL;
        }
        return sum / Math.sqrt(Math.sqrt((double) length(later) * length(pair.earlier())));
    }

    private static double weight(Match match) {
        if (match.word().isName() || match.with().isName()) {
            return 0;
        }
        double weight = match.word().act() && match.with().act() ? ACT : match.word().concepts().isEmpty() ? WORD : THING;
        return match.likeness() * (weight + (match.word().negated() && match.with().negated() ? BOTH_NEGATE : 0));
    }

    private static long length(Proposition claim) {
        return LEAST_LENGTH + claim.words().stream().filter(word -> !word.isName()).count();
    }
}
