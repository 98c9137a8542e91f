package org.isnad.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.isnad.text.Span;

/** Pairs what was found with what is there: the best overlaps first, each at most once. */
final class Alignment {

    /**
     * A claim found and the one it stands for.
     *
     * @param overlap the share of what both cover together that both cover
     */
    record Pair(Annotation.Statement found, Annotation.Statement gold, double overlap) {
    }

    private record Candidate(int found, int gold, double overlap) {
    }

    private static final Comparator<Candidate> BEST = Comparator.comparingDouble(Candidate::overlap)
            .thenComparingInt(Candidate::found).thenComparingInt(Candidate::gold).reversed();

    private Alignment() {
    }

    static List<Pair> of(List<Annotation.Statement> found, List<Annotation.Statement> gold, double least) {
        Set<Integer> foundTaken = new HashSet<>();
        Set<Integer> goldTaken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate one : candidates(found, gold, least)) {
            if (!foundTaken.contains(one.found) && !goldTaken.contains(one.gold)) {
                foundTaken.add(one.found);
                goldTaken.add(one.gold);
                pairs.add(new Pair(found.get(one.found), gold.get(one.gold), one.overlap));
            }
        }
        return pairs;
    }

    private static List<Candidate> candidates(List<Annotation.Statement> found, List<Annotation.Statement> gold,
            double least) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                double overlap = overlap(found.get(i).span(), gold.get(j).span());
                if (overlap > 0 && overlap >= least) {
                    candidates.add(new Candidate(i, j, overlap));
                }
            }
        }
        candidates.sort(BEST);
        return candidates;
    }

    static double overlap(Span a, Span b) {
        int both = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return both <= 0 ? 0 : (double) both / (Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
    }
}
