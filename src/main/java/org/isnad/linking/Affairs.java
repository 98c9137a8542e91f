package org.isnad.linking;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.isnad.database.Select;

/** What articles have in common beside their claims. */
@ApplicationScoped
class Affairs {

    @Inject
    EntityManager database;

    /** How many people, bodies and places each of the other articles names together with this one. One statement. */
    Map<Long, Integer> sharedNames(long article, Collection<Long> others) {
        return Select.of("m.article_id, count(distinct m.entity_id) as names", "mention m")
                .where("m.article_id in (:others)", "others", others)
                .where("m.entity_id in (select o.entity_id from mention o where o.article_id = :article)", "article", article)
                .counts(database, "article_id", "m.article_id");
    }

    /** The outlets of these articles. One statement. */
    Map<Long, Long> outlets(Collection<Long> articles) {
        return Select.of("a.id, a.outlet_id", "article a").where("a.id in (:articles)", "articles", articles)
                .where("a.outlet_id is not null")
                .list(database, row -> Map.entry(row.number("id"), row.number("outlet_id"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whom each claim's chain names. One statement. */
    Map<Long, Set<Long>> chains(Collection<Long> claims) {
        return Select.of("l.claim_id, l.entity_id", "chain_link l").where("l.claim_id in (:claims)", "claims", claims)
                .where("l.entity_id is not null").grouped(database, "claim_id", row -> row.number("entity_id")).entrySet()
                .stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }
}
