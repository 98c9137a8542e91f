package org.isnad.chain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.claim.ClaimReads;
import org.isnad.database.Row;
import org.isnad.database.Select;
import org.isnad.graphql.GlobalId;
import org.isnad.topic.TopicReads;

/** Reads who relays whom out of the chains of claims; each method is one statement. */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class RelayReads {

    /** How many of the latest links are looked at: what the graph of everything costs at most. */
    private static final int LATEST = 20_000;
    /** How many hops are compared in search of circles. */
    private static final int COMPARED = 1_000;
    private static final int EXAMPLES = 3;

    private static final String LINKS = "chain_link l join claim c on c.id = l.claim_id";

    /** Each link with the next one, after the last the publisher; nobody relays themselves. */
    private static final String HOPS = "h join claim c on c.id = h.claim_id join article a on a.id = c.article_id "
            + "left join chain_link n on n.claim_id = h.claim_id and n.position = h.position + 1 "
            + "cross join lateral (select coalesce(n.entity_id, case when n.claim_id is null then a.outlet_id end) as to_id, "
            + "n.description as to_text) t";

    private static final String PARTIES = "h.entity_id as from_id, h.description as from_text, t.to_id, t.to_text";

    /**
     * A connection.
     *
     * @param count of the claims that took it
     * @param claims that took it, the latest first; one that took it twice stands twice
     */
    record Connection(Carrier from, Carrier to, int count, LocalDate firstOn, LocalDate lastOn, List<Long> claims) {

        List<Long> examples() {
            return claims.subList(0, Math.min(EXAMPLES, claims.size()));
        }

        private boolean isNamed() {
            return from.entity() != null && to.entity() != null;
        }
    }

    @Inject
    EntityManager database;

    /** The connections with most claims first. */
    List<Connection> connections(RelayFilter filter, int most) {
        return hops(links(filter).as(PARTIES + ", count(distinct h.claim_id) as n, min(h.listed_on) as first_on, "
                + "max(h.listed_on) as last_on, array_agg(h.claim_id order by h.listed_on desc, h.claim_id desc) as claims",
                HOPS))
                .groupBy("1, 2, 3, 4").orderBy("n desc, last_on desc, 1, 2, 3, 4").limit(most)
                .list(database, row -> new Connection(from(row), to(row), row.integer("n"), row.date("first_on"),
                        row.date("last_on"), row.numbers("claims")));
    }

    /** The single hops of connections between parties with names, the latest first. */
    List<Hop> hops(Collection<Connection> of) {
        List<Connection> named = of.stream().filter(Connection::isNamed).toList();
        return named.isEmpty() ? List.of()
                : hops(Select.of(PARTIES + ", h.claim_id, h.listed_on, c.text", "chain_link " + HOPS)).where("h.carries")
                        .where("h.claim_id = any (:claims)", "claims",
                                named.stream().flatMap(one -> one.claims().stream()).distinct().toArray(Long[]::new))
                        .where("h.entity_id in (:parties) and t.to_id in (:parties)", "parties",
                                named.stream().flatMap(one -> Stream.of(one.from().entity(), one.to().entity()))
                                        .collect(Collectors.toSet()))
                        .orderBy("h.listed_on desc, h.claim_id desc, h.position").limit(COMPARED)
                        .list(database, row -> new Hop(from(row), to(row), row.number("claim_id"), row.date("listed_on"),
                                row.string("text")));
    }

    private static Select hops(Select hops) {
        return hops.where("(t.to_id is not null or t.to_text is not null)")
                .where("(t.to_id is null or t.to_id is distinct from h.entity_id)");
    }

    private static Select links(RelayFilter filter) {
        Select links = Select.of("l.claim_id, l.position, l.entity_id, l.description, l.listed_on", LINKS)
                .where("l.carries").where("c.status <> 'REJECTED'")
                .where(ClaimReads.THROUGH, "through",
                        filter.outlet() == null ? null : GlobalId.key(filter.outlet(), "Organization"))
                .where("l.listed_on >= :from", "from", filter.saidFrom()).where("l.listed_on <= :to", "to", filter.saidTo());
        return TopicReads.speakingOf(links, "c.id", filter.topic()).orderBy("l.listed_on desc, l.claim_id, l.position")
                .limit(LATEST);
    }

    private static Carrier from(Row row) {
        return new Carrier(row.numberOrNull("from_id"), row.string("from_text"));
    }

    private static Carrier to(Row row) {
        return new Carrier(row.numberOrNull("to_id"), row.string("to_text"));
    }
}
