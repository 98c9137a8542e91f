package org.isnad.ingestion;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
import io.quarkus.runtime.StartupEvent;

/**
 * Reads stored articles again with the extractor of today. What is left to do stands in the articles themselves (their
 * extractor's version), so that a run cut short goes on where it ended and several servers can share it.
 */
@ApplicationScoped
public class Reextraction {

    private static final Logger LOG = Logger.getLogger(Reextraction.class);
    private static final String AGAIN = "again";
    private static final int AT_ONCE = 100;

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
    /** Whether the run takes articles of earlier versions along, or only those marked to be read again. */
    private volatile boolean outdatedToo;

    /** Starts it in the background, for outdated articles or for all; a run that is going on takes the new work along. */
    public ExtractionProgress start(boolean all) {
        if (all) {
            QuarkusTransaction.requiringNew().run(() -> Article.update("extractorVersion = ?1", AGAIN));
        }
        outdatedToo = true;
        goOn();
        return progress();
    }

    private void goOn() {
        if (running.compareAndSet(false, true)) {
            executor.runAsync(this::run);
        }
    }

    /** How far it is. */
    @Transactional
    public ExtractionProgress progress() {
        return new ExtractionProgress(Extractor.VERSION, (int) Article.count(),
                (int) Article.count("extractorVersion <> ?1", Extractor.VERSION), running.get());
    }

    /**
     * Reads these articles again, because it was decided who their names stand for: a hundred of them before it returns,
     * the others in the background.
     */
    public void again(List<Long> articles) {
        if (!articles.isEmpty()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> Article.update("extractorVersion = ?1 where id in ?2", AGAIN, articles));
            articles.stream().limit(AT_ONCE).forEach(this::again);
        }
        if (articles.size() > AT_ONCE) {
            goOn();
        }
    }

    /** Goes on where a run was cut short. */
    void resume(@Observes StartupEvent event) {
        if (!next(0).isEmpty()) {
            goOn();
        }
    }

    private void run() {
        try {
            for (List<Long> next = next(0); !next.isEmpty(); next = next(0)) {
                for (; !next.isEmpty(); next = next(next.get(0))) {
                    again((long) next.get(0));
                }
            }
            int orphans = QuarkusTransaction.requiringNew().call(unmentioned::forget);
            LOG.infof("Re-extraction done; %d names are mentioned no more and were removed", orphans);
        } catch (RuntimeException e) {
            LOG.error("Re-extraction stopped; start it again to go on", e);
        } finally {
            outdatedToo = false;
            running.set(false);
        }
    }

    private List<Long> next(long after) {
        return QuarkusTransaction.requiringNew().call(() -> database
                .createQuery("select a.id from Article a where a.extractorVersion " + (outdatedToo ? "<>" : "=")
                        + " :version and a.id > :after order by a.id", Long.class)
                .setParameter("version", outdatedToo ? Extractor.VERSION : AGAIN).setParameter("after", after)
                .setMaxResults(1).getResultList());
    }

    private void again(long key) {
        Article article = QuarkusTransaction.requiringNew().call(() -> Article.<Article> findById(key));
        Findings findings = extractor.extract(article.text,
                new ArticleContext(article.givenOutlet, article.givenPublishedOn, names.namedIn(article.text)));
        store.replace(key, findings);
    }
}
