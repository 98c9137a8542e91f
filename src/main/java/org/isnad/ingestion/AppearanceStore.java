package org.isnad.ingestion;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.isnad.article.Appearance;
import org.isnad.article.Article;
import org.isnad.knowledge.Organization;
import org.isnad.resolution.KnowledgeBase;

/** Keeps where else the very same text was met. */
@ApplicationScoped
public class AppearanceStore {

    @Inject
    EntityManager database;

    @Inject
    KnowledgeBase knowledge;

    /** Keeps an outlet, address or day that the article and its appearances do not have yet; callers are in a transaction. */
    void keep(Article article, Submission submission) {
        if (submission.outlet() == null && submission.sourceUrl() == null && submission.publishedOn() == null) {
            return;
        }
        knowledge.lock();
        Organization outlet = submission.outlet() == null ? null : knowledge.outlet(submission.outlet());
        if (saysNothingNew(article, submission, outlet) || isKept(article, submission, outlet)) {
            return;
        }
        Appearance appearance = new Appearance();
        appearance.article = article;
        appearance.outlet = outlet;
        appearance.sourceUrl = submission.sourceUrl();
        appearance.publishedOn = submission.publishedOn();
        appearance.seenAt = Instant.now();
        appearance.persist();
    }

    private static boolean saysNothingNew(Article article, Submission submission, Organization outlet) {
        return (outlet == null || article.outlet != null && article.outlet.id.equals(outlet.id))
                && (submission.sourceUrl() == null || submission.sourceUrl().equals(article.sourceUrl))
                && (submission.publishedOn() == null || submission.publishedOn().equals(article.publishedOn));
    }

    private boolean isKept(Article article, Submission submission, Organization outlet) {
        return database.createQuery("select count(a) from Appearance a where a.article = :article and a.outlet is not "
                + "distinct from :outlet and a.sourceUrl is not distinct from :url and a.publishedOn is not distinct from :day",
                Long.class).setParameter("article", article).setParameter("outlet", outlet)
                .setParameter("url", submission.sourceUrl()).setParameter("day", submission.publishedOn())
                .getSingleResult() > 0;
    }
}
