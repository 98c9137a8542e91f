package org.isnad.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Finds the earlier articles of which a new one is a copy, by runs of three folded words: a headline of one's own, a cut
 * paragraph or another credit line leave it a copy; a quotation in common does not make one.
 */
@ApplicationScoped
public class CopyFinder {

    /** The share of runs in common from which two articles are one text. */
    static final double COPY = 0.45;

    private static final int MOST = 100;

    /** Looks up by index the texts that may be copies, and keeps the nearest of those that are. */
    static final String NEAREST = """
            select a.id as article_id, o.id as copy_id, isnad_likeness(a.signature, o.signature) as likeness
              from article a join article o on isnad_bands(o.signature) && isnad_bands(a.signature) and o.id <> a.id
             where a.id = :article and isnad_likeness(a.signature, o.signature) >= :copy
             order by likeness desc, o.id limit :most""";

    @Inject
    EntityManager database;

    /** Links a new article with its copies, both ways. One statement; callers are in a transaction and have flushed. */
    public void find(long article) {
        database.createNativeQuery("with near as (" + NEAREST + ") insert into article_copy "
                + "select article_id, copy_id, likeness from near union all select copy_id, article_id, likeness from near")
                .setParameter("article", article).setParameter("copy", COPY).setParameter("most", MOST).executeUpdate();
    }
}
