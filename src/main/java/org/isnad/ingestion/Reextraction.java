package org.isnad.ingestion;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.isnad.article.Article;
import org.isnad.extraction.ArticleContext;
import org.isnad.extraction.Extractor;
import org.isnad.finding.Findings;
import org.isnad.resolution.KnownNames;
import org.isnad.resolution.UnmentionedNames;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Reads stored articles again with the extractor of today. What is left to do stands in the articles themselves (their
 * extractor's version), so that a run cut short goes on where it ended and several servers can share it.
 */
@ApplicationScoped
public class Reextraction {

    private static final Logger LOG = Logger.getLogger(Reextraction.class);
    private static final String AGAIN = "again";

    @Inject
    Extractor extractor;

    @Inject
    KnownNames names;

    @Inject
    UnmentionedNames unmentioned;

    @Inject
    ArticleStore store;

    @Inject
    EntityManager database;

    @Inject
    ManagedExecutor executor;

    private final AtomicBoolean running = new AtomicBoolean();

    /** Starts it in the background, for outdated articles or for all; a run that is going on takes the new work along. */
    public ExtractionProgress start(boolean all) {
        if (all) {
            QuarkusTransaction.requiringNew().run(() -> Article.update("extractorVersion = ?1", AGAIN));
        }
        if (running.compareAndSet(false, true)) {
            executor.runAsync(this::run);
        }
        return progress();
    }

    /** How far it is. */
    @Transactional
    public ExtractionProgress progress() {
        return new ExtractionProgress(Extractor.VERSION, (int) Article.count(),
                (int) Article.count("extractorVersion <> ?1", Extractor.VERSION), running.get());
    }

    private void run() {
        try {
            long last = 0;
            for (List<Long> next = outdated(last); !next.isEmpty(); next = outdated(last)) {
                last = next.get(0);
                again(last);
            }
            int orphans = QuarkusTransaction.requiringNew().call(unmentioned::forget);
            LOG.infof("Re-extraction done; %d names are mentioned no more and were removed", orphans);
        } catch (RuntimeException e) {
            LOG.error("Re-extraction stopped; start it again to go on", e);
        } finally {
            running.set(false);
        }
    }

    private List<Long> outdated(long after) {
        return QuarkusTransaction.requiringNew().call(() -> database
                .createQuery("select a.id from Article a where a.extractorVersion <> :version and a.id > :after order by a.id",
                        Long.class)
                .setParameter("version", Extractor.VERSION).setParameter("after", after).setMaxResults(1).getResultList());
    }

    private void again(long key) {
        Article article = QuarkusTransaction.requiringNew().call(() -> Article.<Article> findById(key));
        Findings findings = extractor.extract(article.text,
                new ArticleContext(article.givenOutlet, article.givenPublishedOn, names.namedIn(article.text)));
        store.replace(key, findings);
    }
}
