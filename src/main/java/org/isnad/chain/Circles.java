package org.isnad.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds circular citing: what one has from a second goes back, directly or through others, to the first. */
final class Circles {

    private Circles() {
    }

    /** Those of the connections from whose end some way leads back to its beginning. */
    static <T> List<T> onACircle(Collection<T> connections, Function<T, Carrier> from, Function<T, Carrier> to) {
        Map<Carrier, Set<Carrier>> next = new HashMap<>();
        connections.forEach(one -> next.computeIfAbsent(from.apply(one), missing -> new HashSet<>()).add(to.apply(one)));
        Map<Carrier, Set<Carrier>> reached = new HashMap<>();
        return connections.stream().filter(one -> reached.computeIfAbsent(to.apply(one), start -> reach(start, next))
                .contains(from.apply(one))).toList();
    }

    /** The shortest circle that each hop closes, each circle once: hops in their order, every one telling the same story. */
    static List<List<Hop>> of(List<Hop> hops) {
        Map<Set<Carrier>, List<Hop>> circles = new LinkedHashMap<>();
        for (List<Hop> story : SameStory.groups(hops)) {
            for (Hop hop : onACircle(story, Hop::from, Hop::to)) {
                List<Hop> circle = new ArrayList<>(List.of(hop));
                circle.addAll(way(story, hop.to(), hop.from()));
                Set<Carrier> parties = new HashSet<>();
                circle.forEach(one -> parties.add(one.from()));
                circles.putIfAbsent(parties, circle);
            }
        }
        return List.copyOf(circles.values());
    }

    private static Set<Carrier> reach(Carrier start, Map<Carrier, Set<Carrier>> next) {
        Set<Carrier> seen = new HashSet<>(Set.of(start));
        Deque<Carrier> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            next.getOrDefault(open.remove(), Set.of()).stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }

    /** The shortest way between two, which there is. */
    private static List<Hop> way(List<Hop> hops, Carrier start, Carrier end) {
        Map<Carrier, List<Hop>> ways = new HashMap<>(Map.of(start, List.of()));
        Deque<Carrier> open = new ArrayDeque<>(List.of(start));
        while (!ways.containsKey(end)) {
            Carrier at = open.remove();
            for (Hop hop : hops) {
                if (hop.from().equals(at) && !ways.containsKey(hop.to())) {
                    List<Hop> longer = new ArrayList<>(ways.get(at));
                    longer.add(hop);
                    ways.put(hop.to(), longer);
                    open.add(hop.to());
                }
            }
        }
        return ways.get(end);
    }
}
