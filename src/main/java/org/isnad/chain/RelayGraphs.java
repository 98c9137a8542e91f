package org.isnad.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.Party;
import org.isnad.knowledge.UnnamedSource;

/** Puts the graph of relays together, in three statements at most. */
@ApplicationScoped
public class RelayGraphs {

    /** How many connections are searched for circles. */
    private static final int SEARCHED = 1_000;

    private static final int CIRCLES = 20;

    private record Ends(Carrier from, Carrier to) {
    }

    @Inject
    RelayReads relays;

    @Inject
    EntityReads entities;

    /** The graph with so many relays at most. */
    public RelayGraphView of(RelayFilter filter, int most) {
        List<RelayReads.Connection> all = relays.connections(filter, SEARCHED);
        List<RelayReads.Connection> candidates = Circles.onACircle(all, RelayReads.Connection::from, RelayReads.Connection::to);
        List<List<Hop>> circles = Circles.of(relays.hops(candidates)).stream()
                .sorted(Comparator.comparingInt(List::size)).limit(CIRCLES).toList();
        Set<Ends> circular = circles.stream().flatMap(List::stream).map(hop -> new Ends(hop.from(), hop.to()))
                .collect(Collectors.toSet());
        List<RelayReads.Connection> shown = Stream.concat(all.stream().filter(one -> circular.contains(ends(one))),
                all.stream().filter(one -> !circular.contains(ends(one)))).limit(most).toList();
        Map<Carrier, Party> parties = parties(shown, circles);
        return new RelayGraphView(counted(shown, parties),
                shown.stream().map(one -> relay(one, parties, circular.contains(ends(one)))).toList(),
                circles.stream().map(circle -> circle(circle, parties)).toList(), shown.size() < all.size());
    }

    private Map<Carrier, Party> parties(Collection<RelayReads.Connection> shown, List<List<Hop>> circles) {
        Set<Carrier> carriers = new LinkedHashSet<>();
        shown.forEach(one -> carriers.addAll(List.of(one.from(), one.to())));
        circles.forEach(circle -> circle.forEach(hop -> carriers.add(hop.from())));
        Map<Long, NamedThing> named = entities.byKey(carriers.stream().map(Carrier::entity).toList());
        return carriers.stream().collect(Collectors.toMap(one -> one, one -> one.entity() == null
                ? new UnnamedSource(one.description())
                : (Party) named.get(one.entity())));
    }

    private static List<RelayPartyView> counted(List<RelayReads.Connection> shown, Map<Carrier, Party> parties) {
        Map<Carrier, int[]> counts = new LinkedHashMap<>();
        for (RelayReads.Connection one : shown) {
            counts.computeIfAbsent(one.from(), missing -> new int[2])[0] += one.count();
            counts.computeIfAbsent(one.to(), missing -> new int[2])[1] += one.count();
        }
        List<RelayPartyView> views = new ArrayList<>();
        counts.forEach((carrier, count) -> views.add(
                new RelayPartyView(parties.get(carrier), carrier.entity() == null, count[0], count[1])));
        views.sort(Comparator.comparingInt(view -> -view.passedOn()));
        return views;
    }

    private static RelayView relay(RelayReads.Connection one, Map<Carrier, Party> parties, boolean circular) {
        return new RelayView(one.examples(), parties.get(one.from()), parties.get(one.to()), one.count(), one.firstOn(),
                one.lastOn(), one.from().entity() == null || one.to().entity() == null, circular);
    }

    private static RelayCircleView circle(List<Hop> hops, Map<Carrier, Party> parties) {
        return new RelayCircleView(hops.stream().map(Hop::claim).toList(),
                hops.stream().map(hop -> parties.get(hop.from())).toList());
    }

    private static Ends ends(RelayReads.Connection one) {
        return new Ends(one.from(), one.to());
    }
}
