package org.isnad.intake;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.isnad.ingestion.FaultCode;
import org.isnad.ingestion.Ingestion;
import org.isnad.ingestion.InputFault;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/**
 * Files brought in together: stored first, then read one after the other in the background. Any replica may read them, and
 * one that was left half read is taken up again, since the same text twice is the same article.
 */
@ApplicationScoped
public class IntakeQueue {

    private static final Logger LOG = Logger.getLogger(IntakeQueue.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NEXT = """
            update intake_item set state = 'WORKING', taken_at = now() where id = (
              select id from intake_item where state = 'WAITING' or (state = 'WORKING' and taken_at < :expired)
              order by id limit 1 for update skip locked) returning id""";

    /** A file as it came. */
    record Upload(String name, byte[] content) {
    }

    @Inject
    Ingestion ingestion;

    @Inject
    EntityManager database;

    @Inject
    ManagedExecutor executor;

    private final AtomicBoolean running = new AtomicBoolean();

    /** Goes on with what an earlier run left, and forgets what nobody will look at any more. */
    void resume(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(() -> IntakeItem.delete("createdAt < ?1 and content is null",
                Instant.now().minus(KEPT)));
        wake();
    }

    /** Stores the files and starts reading them; the address under which they are found. */
    String add(List<Upload> files, String outlet, LocalDate day) {
        String intake = token();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < files.size(); i++) {
                IntakeItem item = new IntakeItem();
                item.intake = intake;
                item.position = i + 1;
                item.name = files.get(i).name();
                item.content = files.get(i).content();
                item.outlet = outlet;
                item.publishedOn = day;
                item.createdAt = Instant.now();
                item.persist();
            }
        });
        wake();
        return intake;
    }

    private void wake() {
        if (running.compareAndSet(false, true)) {
            executor.runAsync(this::run);
        }
    }

    private void run() {
        try {
            for (IntakeItem item = next(); item != null; item = next()) {
                read(item);
            }
        } catch (RuntimeException e) {
            LOG.error("Reading of files stopped; the next file brought in starts it again", e);
        } finally {
            running.set(false);
        }
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
            Ingestion.Outcome outcome = ingestion.ingest(
                    UploadedText.read(item.name, item.content, null, item.outlet, item.publishedOn, null));
            finish(item, outcome.created() ? IntakeState.ADDED : IntakeState.KNOWN, null, outcome.article().key());
        } catch (InputFault fault) {
            finish(item, IntakeState.FAULTY, fault.code(), null);
        } catch (RuntimeException e) {
            LOG.errorf(e, "File %d of intake %s could not be read", item.position, item.intake);
            finish(item, IntakeState.FAULTY, null, null);
        }
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
