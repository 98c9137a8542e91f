package org.isnad.ingestion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/**
 * Takes in the sample articles at the first start, through the same door as everybody's; a start cut short goes on at the next.
 */
@ApplicationScoped
public class SampleCorpus {

    private static final Logger LOG = Logger.getLogger(SampleCorpus.class);
    private static final String TASK = "sample-corpus";

    @ConfigProperty(name = "isnad.sample", defaultValue = "true")
    boolean wanted;

    @Inject
    Ingestion ingestion;

    @Inject
    EntityManager database;

    void start(@Observes StartupEvent event) {
        if (!wanted || isDone()) {
            return;
        }
        int taken = 0;
        try (JsonReader list = Json.createReader(open("articles.json"))) {
            for (JsonValue one : list.readArray()) {
                take(one.asJsonObject());
                taken++;
            }
        }
        QuarkusTransaction.requiringNew().run(() -> database
                .createNativeQuery("insert into startup_task (name) values (:task) on conflict do nothing")
                .setParameter("task", TASK).executeUpdate());
        LOG.infof("Took in %d sample articles", taken);
    }

    private boolean isDone() {
        return QuarkusTransaction.requiringNew().call(() -> !database
                .createNativeQuery("select name from startup_task where name = :task", String.class)
                .setParameter("task", TASK).getResultList().isEmpty());
    }

    private void take(JsonObject article) {
        String slug = article.getString("slug");
        String day = article.getString("publishedOn", null);
        try (InputStream text = open(slug + ".txt")) {
            ingestion.ingest(new IngestArticleInput(new String(text.readAllBytes(), StandardCharsets.UTF_8), null,
                    article.getString("title", null), article.getString("outlet", null),
                    day == null ? null : LocalDate.parse(day), article.getString("sourceUrl", null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InputFault e) {
            throw new IllegalStateException("sample article " + slug, e);
        }
    }

    private static InputStream open(String name) {
        InputStream stream = SampleCorpus.class.getResourceAsStream("/sample/" + name);
        if (stream == null) {
            throw new IllegalStateException("sample/" + name + " is missing");
        }
        return stream;
    }
}
