package org.isnad.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.isnad.proposition.ContentWord;
import org.isnad.proposition.Proposition;
import org.isnad.text.Span;

/**
 * Which words of two claims say one thing, each word paired once, the likest first.
 *
 * @param ofOne the weight of paired words in the first claim, 0 to 1
 * @param ofOther the same of the other
 */
public record Alignment(Proposition one, Proposition other, List<Match> matches, double ofOne, double ofOther) {

    /** Two words that say one thing. */
    public record Match(ContentWord word, ContentWord with, double likeness) {
    }

    private static final double LEAST = 0.7;
    private static final double NAME = 0.5;

    public static Alignment of(Proposition one, Proposition other) {
        List<Match> possible = new ArrayList<>();
        for (ContentWord word : one.words()) {
            for (ContentWord with : other.words()) {
                double likeness = word.likeness(with);
                if (likeness >= LEAST) {
                    possible.add(new Match(word, with, likeness));
                }
            }
        }
        possible.sort((a, b) -> Double.compare(b.likeness, a.likeness));
        List<Match> matches = new ArrayList<>();
        Set<ContentWord> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<ContentWord> others = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Match match : possible) {
            if (!taken.contains(match.word) && !others.contains(match.with)) {
                taken.add(match.word);
                others.add(match.with);
                matches.add(match);
            }
        }
        return new Alignment(one, other, matches, covered(one, taken), covered(other, others));
    }

    private static double covered(Proposition of, Set<ContentWord> words) {
        double all = of.words().stream().mapToDouble(Alignment::weight).sum();
        return all == 0 ? 0 : words.stream().mapToDouble(Alignment::weight).sum() / all;
    }

    private static double weight(ContentWord word) {
        return word.isName() ? NAME : 1;
    }

    /** How much of the shorter claim stands in the longer. */
    public double containment() {
        return one.words().size() <= other.words().size() ? ofOne : ofOther;
    }

    /** Whether every word that the shorter claim negates is paired: what is said not to be so is the point of it. */
    public boolean coversWhatIsNegated() {
        boolean shorterIsOne = one.words().size() <= other.words().size();
        Proposition shorter = shorterIsOne ? one : other;
        return shorter.words().stream().filter(ContentWord::negated).findFirst().map(word -> matches.stream()
                .anyMatch(match -> (shorterIsOne ? match.word : match.with) == word)).orElse(true);
    }

    /** How close together the paired words stand in the longer claim: 1 where no word comes between. */
    public double density() {
        boolean ofOne = one.words().size() > other.words().size();
        Proposition longer = ofOne ? one : other;
        Span hull = ofOne ? evidence() : otherEvidence();
        long within = longer.words().stream().filter(word -> hull.contains(word.span())).count();
        return within == 0 ? 0 : (double) matches.size() / within;
    }

    /** Pairs of words that are no names. */
    public int words() {
        return (int) matches.stream().filter(match -> !match.word.isName() && !match.with.isName()).count();
    }

    /** From the first to the last paired word of the first claim; all of it where nothing is paired. */
    public Span evidence() {
        return hull(matches.stream().map(match -> match.word.span()).toList(), one.text());
    }

    public Span otherEvidence() {
        return hull(matches.stream().map(match -> match.with.span()).toList(), other.text());
    }

    private static Span hull(List<Span> spans, String text) {
        int start = spans.stream().mapToInt(Span::start).min().orElse(0);
        return new Span(start, spans.stream().mapToInt(Span::end).max().orElse(text.length()));
    }
}
