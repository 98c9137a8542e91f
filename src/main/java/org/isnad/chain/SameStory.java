package org.isnad.chain;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Parts claims by what they tell: two tell one story where most words of the shorter stand in the other and a month at most
 * lies between. Outlets that cite each other on different matters cite in no circle.
 */
final class SameStory {

    private static final double SHARE = 0.6;
    private static final int LEAST = 4;
    private static final int DAYS = 31;
    private static final int SHORTEST = 3;

    private SameStory() {
    }

    /** The hops of each story that has two at least. */
    static List<List<Hop>> groups(List<Hop> hops) {
        List<Set<String>> words = hops.stream().map(hop -> words(hop.text())).toList();
        List<List<Hop>> groups = new ArrayList<>();
        boolean[] taken = new boolean[hops.size()];
        for (int first = 0; first < hops.size(); first++) {
            if (!taken[first]) {
                List<Integer> group = new ArrayList<>(List.of(first));
                taken[first] = true;
                for (int next = 0; next < group.size(); next++) {
                    join(hops, words, group, group.get(next), taken);
                }
                if (group.size() > 1) {
                    groups.add(group.stream().map(hops::get).toList());
                }
            }
        }
        return groups;
    }

    private static void join(List<Hop> hops, List<Set<String>> words, Collection<Integer> group, int one, boolean[] taken) {
        for (int other = 0; other < hops.size(); other++) {
            if (!taken[other] && Math.abs(ChronoUnit.DAYS.between(hops.get(one).day(), hops.get(other).day())) <= DAYS
                    && isOne(words.get(one), words.get(other))) {
                taken[other] = true;
                group.add(other);
            }
        }
    }

    private static boolean isOne(Set<String> one, Set<String> other) {
        int shorter = Math.min(one.size(), other.size());
        if (shorter < LEAST) {
            return false;
        }
        long shared = one.stream().filter(other::contains).count();
        return shared >= LEAST && shared >= SHARE * shorter;
    }

    /** Folded, without articles and the shortest, which are particles mostly. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (Token token : new TokenizedText(text).tokens()) {
            String word = token.folded().replaceFirst("^[وف]?(?:[بك]?ال|لل)(?=..)", "");
            if (!token.isPunctuation() && word.length() >= SHORTEST) {
                words.add(word);
            }
        }
        return words;
    }
}
