package org.isnad.intake;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.isnad.ingestion.FaultCode;
import org.isnad.ingestion.Ingestion;
import org.isnad.ingestion.IngestionStep;
import org.isnad.ingestion.InputFault;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/**
 * What was brought in: stored first, then read in the background; several files one after the other, one text at once. Any
 * replica may read them, and one that was left half read is taken up again, since the same text twice is the same article.
 */
@ApplicationScoped
public class IntakeQueue {

    private static final Logger LOG = Logger.getLogger(IntakeQueue.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(30);
    /** An ordinary article is read within it, and nobody need be shown how it is read. */
    private static final Duration A_MOMENT = Duration.ofMillis(800);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NEXT = """
            update intake_item set state = 'WORKING', taken_at = now() where id = (
              select id from intake_item where state = 'WAITING' or (state = 'WORKING' and taken_at < :expired)
              order by id limit 1 for update skip locked) returning id""";

    @Inject
    Ingestion ingestion;

    @Inject
    EntityManager database;

    @Inject
    ManagedExecutor executor;

    private final AtomicInteger asked = new AtomicInteger();

    /** Goes on with what an earlier run left, and forgets what nobody will look at any more. */
    void resume(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(() -> IntakeItem.delete("createdAt < ?1 and content is null",
                Instant.now().minus(KEPT)));
        wake();
        CompletableFuture.delayedExecutor(LEASE.toSeconds() + 1, TimeUnit.SECONDS).execute(this::wake);
    }

    /** Stores the files and starts reading them; the address under which they are found. */
    String add(List<Upload> uploads, Given given) {
        String intake = store(uploads, given, IntakeState.WAITING).get(0).intake;
        wake();
        return intake;
    }

    /** Stores a text and starts reading it, for a moment before the eyes of who brought it; its address. */
    String addOne(Upload upload, Given given) {
        IntakeItem item = store(List.of(upload), given, IntakeState.WORKING).get(0);
        executor.runAsync(() -> read(item)).completeOnTimeout(null, A_MOMENT.toMillis(), TimeUnit.MILLISECONDS).join();
        return item.intake;
    }

    private List<IntakeItem> store(List<Upload> uploads, Given given, IntakeState state) {
        String intake = token();
        return QuarkusTransaction.requiringNew().call(() -> {
            List<IntakeItem> items = uploads.stream().map(one -> IntakeItem.of(one, given)).toList();
            for (IntakeItem item : items) {
                item.intake = intake;
                item.position = items.indexOf(item) + 1;
                item.state = state;
                item.createdAt = Instant.now();
                item.takenAt = state == IntakeState.WORKING ? item.createdAt : null;
                item.persist();
            }
            return items;
        });
    }

    private void wake() {
        if (asked.getAndIncrement() == 0) {
            executor.runAsync(this::run);
        }
    }

    /** Until nothing is left that anybody asked for meanwhile. */
    private void run() {
        int seen;
        do {
            seen = asked.get();
            try {
                for (IntakeItem item = next(); item != null; item = next()) {
                    read(item);
                }
            } catch (RuntimeException e) {
                LOG.error("Reading of files stopped; the next file brought in starts it again", e);
            }
        } while (!asked.compareAndSet(seen, 0));
    }

    private IntakeItem next() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> taken = database.createNativeQuery(NEXT, Long.class)
                    .setParameter("expired", Instant.now().minus(LEASE)).getResultList();
            return taken.isEmpty() ? null : IntakeItem.<IntakeItem> findById(taken.get(0));
        });
    }

    private void read(IntakeItem item) {
        try {
            Ingestion.Outcome outcome = ingestion.ingest(item.upload().with(item.given()),
                    (step, claims) -> begins(item, step, claims));
            finish(item, outcome.created() ? IntakeState.ADDED : IntakeState.KNOWN, null, outcome.article().key());
        } catch (InputFault fault) {
            finish(item, IntakeState.FAULTY, fault.code(), null);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Text %d of intake %s could not be read", item.position, item.intake);
            finish(item, IntakeState.FAULTY, null, null);
        }
    }

    /** Beside the transaction that stores the article, so that it is seen at once. */
    private static void begins(IntakeItem item, IngestionStep step, Integer claims) {
        QuarkusTransaction.requiringNew()
                .run(() -> IntakeItem.update("step = ?1, found = ?2 where id = ?3", step, claims, item.id));
    }

    private static void finish(IntakeItem item, IntakeState state, FaultCode fault, Long article) {
        QuarkusTransaction.requiringNew().run(() -> IntakeItem
                .update("state = ?1, fault = ?2, articleKey = ?3, content = null where id = ?4", state, fault, article,
                        item.id));
    }

    private static String token() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
