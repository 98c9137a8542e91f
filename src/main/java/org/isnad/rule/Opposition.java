package org.isnad.rule;

import java.util.ArrayList;
import java.util.List;

import org.isnad.comparison.DifferenceKind;
import org.isnad.comparison.Pair;
import org.isnad.proposition.ComparisonLexicon;
import org.isnad.proposition.ContentWord;
import org.isnad.proposition.Proposition;

/**
 * Two predicates of which only one can be so: a word that one claim alone negates, or two words of opposite sense.
 *
 * @param word of the later claim
 * @param with of the earlier
 */
record Opposition(ContentWord word, ContentWord with, DifferenceKind kind) {

    private static final double SAME = 0.9;
    private static final int NEAR_THE_BEGINNING = 4;

    /** All of a pair, among the first words of both. */
    static List<Opposition> of(Pair pair, ComparisonLexicon lexicon) {
        List<Opposition> found = new ArrayList<>();
        for (ContentWord word : heads(pair.later())) {
            for (ContentWord with : heads(pair.earlier())) {
                boolean negation = pair.later().denies(word) != pair.earlier().denies(with);
                if (lexicon.areOpposite(word, with)) {
                    if (!negation) {
                        found.add(new Opposition(word, with, DifferenceKind.ANTONYM));
                    }
                } else if (negation && word.likeness(with) >= SAME && (word.negated() || with.negated())) {
                    found.add(new Opposition(word, with, DifferenceKind.NEGATION));
                }
            }
        }
        return found;
    }

    private static List<ContentWord> heads(Proposition claim) {
        return claim.words().stream().filter(word -> !word.isName()).limit(NEAR_THE_BEGINNING).toList();
    }
}
