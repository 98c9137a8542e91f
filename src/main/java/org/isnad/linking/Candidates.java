package org.isnad.linking;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.isnad.database.Row;
import org.isnad.database.Select;

/**
 * Claims of other articles that may stand in a relation to those of one article: the same words, the latest of the same
 * speaker, those that share the rarest stems, and all of the few articles that share most. However many claims there are, each
 * look-up reads a bounded number.
 */
@ApplicationScoped
class Candidates {

    /** A claim of the article and one of another. */
    record Pair(long claim, long other) {
    }

    /** Claims read for one stem: a stem that more have tells little. */
    private static final int OF_A_STEM = 40;
    /** Candidates of each kind for one claim. */
    private static final int MOST = 24;

    /** The articles that share most, all of whose claims are looked at. */
    private static final int NEAR = 4;
    private static final int OF_AN_ARTICLE = 40;

    /** Claims of one article that are related to others, the first in its text: no article has more, a pasted book has. */
    private static final int OWN = 1000;

    /** {@code offset 0} keeps the planner from reading a stem's claims once more for each of them. */
    static final String PAIRS = """
            with own as materialized (select id, article_id, speaker_id, content_key from claim
                                              where article_id = :article order by start_at, id limit %5$d),
                 hit as (
                     select t.claim_id, unnest(p.claims) as other, ln(cast(%1$d * 2 as double precision) / cardinality(p.claims)) as w
                       from own join claim_term t on t.claim_id = own.id
                      cross join lateral (select array(select p.claim_id from claim_term p where p.term = t.term
                                                        order by p.claim_id desc limit %1$d) as claims offset 0) p),
                 alike as (
                     select claim_id, other, row_number() over (partition by claim_id order by sum(w) desc, other desc) as place
                       from hit where other not in (select id from own) group by claim_id, other having count(*) > 1),
                 pair as (
                     select claim_id, other from alike where place <= %2$d
                     union
                     select own.id, o.id from own cross join lateral (
                         select c.id from claim c where c.content_key = own.content_key
                          order by c.speaker_id, c.id limit %2$d) o
                     union
                     select own.id, o.id from own cross join lateral (
                         select c.id from claim c where c.speaker_id = own.speaker_id
                          order by c.listed_on desc, c.id limit %2$d) o),
                 near as (
                     select c.article_id from pair join claim c on c.id = pair.other where c.article_id <> :article
                      group by c.article_id having count(*) > 1 order by count(*) desc, c.article_id desc limit %3$d),
                 every as (
                     select claim_id, other from pair
                     union
                     select own.id, o.id from own cross join near cross join lateral (
                         select c.id from claim c where c.article_id = near.article_id order by c.start_at, c.id limit %4$d) o)
            select every.claim_id, every.other from every join claim c on c.id = every.other
             where c.article_id <> :article order by every.claim_id, every.other"""
            .formatted(OF_A_STEM, MOST, NEAR, OF_AN_ARTICLE, OWN);

    @Inject
    EntityManager database;

    /** One statement. */
    List<Pair> of(long article) {
        return database.unwrap(Session.class).createNativeQuery(PAIRS, Tuple.class).setParameter("article", article)
                .getResultStream().map(Row::new).map(row -> new Pair(row.number("claim_id"), row.number("other"))).toList();
    }

    /** The claims of the article that are related to others. One statement. */
    List<Long> own(long article) {
        return Select.of("c.id", "claim c").where("c.article_id = :article", "article", article).orderBy("c.start_at, c.id")
                .limit(OWN).list(database,
                        row -> row.number("id"));
    }
}
