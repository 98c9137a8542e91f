package org.isnad.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Relates the claims of a new article to those of earlier ones; callers are in a transaction and have flushed. */
@ApplicationScoped
public class RelationFinder {

    private static final String EXPLANATION = "الكلام نفسه منسوب إلى القائل نفسه. / The same words of the same speaker.";

    @Inject
    EntityManager database;

    /** Finds repeats: the same speaker with the same words but for spelling, blanks and punctuation. One statement. */
    public void relate(long article) {
        database.createNativeQuery("""
                insert into claim_relation (id, kind, from_claim_id, to_claim_id, score, explanation)
                select nextval('claim_relation_seq'), 'REPEATS', c.id, o.id, 1, :explanation
                  from claim c join claim o on o.content_key = c.content_key and o.speaker_id = c.speaker_id
                 where c.article_id = :article and o.article_id <> c.article_id
                 order by c.id, o.id
                    on conflict on constraint claim_relation_claims_key do nothing""")
                .setParameter("explanation", EXPLANATION).setParameter("article", article).executeUpdate();
    }
}
