package org.isnad.resolution;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.isnad.resolution.Resolution.Doubt;

/** Keeps which records may be one, for people to decide; a pair is asked about once. */
@ApplicationScoped
public class Candidates {

    @Inject
    EntityManager database;

    /** Keeps new pairs. */
    void propose(long article, List<Doubt> doubts) {
        if (doubts.isEmpty()) {
            return;
        }
        database.createNativeQuery("""
                insert into merge_candidate (id, entity_id, other_id, article_id, reason, score)
                select nextval('merge_candidate_seq'), greatest(one, other), least(one, other), :article, reason, score
                  from unnest(cast(:ones as bigint[]), cast(:others as bigint[]), cast(:reasons as text[]),
                              cast(:scores as double precision[])) as d(one, other, reason, score)
                    on conflict on constraint merge_candidate_entity_id_other_id_key do nothing""")
                .setParameter("article", article)
                .setParameter("ones", doubts.stream().map(doubt -> doubt.record().id).toArray(Long[]::new))
                .setParameter("others", doubts.stream().map(doubt -> doubt.other().id).toArray(Long[]::new))
                .setParameter("reasons", doubts.stream().map(doubt -> reason(doubt.likeness())).toArray(String[]::new))
                .setParameter("scores", doubts.stream().map(doubt -> doubt.likeness().score()).toArray(Double[]::new))
                .executeUpdate();
    }

    private static String reason(Likeness likeness) {
        return switch (likeness) {
            case NAME, ALIAS, SAME_NAME -> "SAME_NAME";
            case SAME_SURNAME -> "SAME_SURNAME";
            case SHORTER_NAME -> "SHORTER_NAME";
            case SPELLING, SOUND -> "SPELLING";
        };
    }
}
