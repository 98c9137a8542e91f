package org.isnad.statement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which claims hang together by links, directly or through others. */
final class ClaimGroups {

    private final Map<Long, Long> parents = new HashMap<>();

    /** Adds a claim, alone until it is linked. */
    void add(long claim) {
        parents.putIfAbsent(claim, claim);
    }

    void link(long one, long other) {
        add(one);
        add(other);
        long a = root(one);
        long b = root(other);
        parents.put(Math.max(a, b), Math.min(a, b));
    }

    /** The groups, each with its claims in the order of their keys, the group of the oldest claim first. */
    Collection<SortedSet<Long>> groups() {
        Map<Long, SortedSet<Long>> groups = new TreeMap<>();
        parents.keySet().forEach(claim -> groups.computeIfAbsent(root(claim), root -> new TreeSet<>()).add(claim));
        return groups.values();
    }

    private long root(long claim) {
        long at = claim;
        while (parents.get(at) != at) {
            parents.put(at, parents.get(parents.get(at)));
            at = parents.get(at);
        }
        return at;
    }
}
