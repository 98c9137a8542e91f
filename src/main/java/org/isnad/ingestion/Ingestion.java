package org.isnad.ingestion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.article.ArticleReads;
import org.isnad.article.ArticleView;
import org.isnad.extraction.ArticleContext;
import org.isnad.extraction.Extractor;
import org.isnad.finding.Findings;
import org.isnad.resolution.KnownNames;

/** Takes an article in: check, extract, store. The same text again is the same article. */
@ApplicationScoped
public class Ingestion {

    /**
     * What became of an article.
     *
     * @param created false where the same text was already there
     */
    public record Outcome(ArticleView article, boolean created) {
    }

    private final ReentrantLock turn = new ReentrantLock(true);

    @Inject
    Extractor extractor;

    @Inject
    KnownNames names;

    @Inject
    ArticleStore store;

    @Inject
    ArticleReads articles;

    /** Says what is wrong with it, if anything, and does nothing more. */
    public void check(IngestArticleInput input) throws InputFault {
        Submission.of(input);
    }

    /** Takes it in or says what is wrong with it; when this returns, it is stored for good. */
    public Outcome ingest(IngestArticleInput input) throws InputFault {
        return ingest(input, IngestionFollower.NONE);
    }

    /** Takes it in and tells how far it is. */
    public Outcome ingest(IngestArticleInput input, IngestionFollower follower) throws InputFault {
        Submission submission = Submission.of(input);
        byte[] hash = hash(submission.text());
        ArticleStore.Stored stored = store.find(hash, submission);
        if (stored == null) {
            follower.begins(IngestionStep.READING, null);
            Findings findings = extractor.extract(submission.text(),
                    new ArticleContext(submission.outlet(), submission.publishedOn(), names.namedIn(submission.text())));
            stored = storeInTurn(submission, hash, findings, follower);
        }
        return new Outcome(articles.byKey(List.of(stored.key())).get(stored.key()), stored.created());
    }

    /** One at a time, as the database wants it anyway: whoever waits here holds no connection meanwhile. */
    private ArticleStore.Stored storeInTurn(Submission submission, byte[] hash, Findings findings,
            IngestionFollower follower) {
        follower.begins(IngestionStep.STORING, findings.claims().size());
        turn.lock();
        try {
            return store.store(submission, hash, findings, follower);
        } finally {
            turn.unlock();
        }
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
