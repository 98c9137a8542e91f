package org.isnad.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.article.ArticleReads;
import org.isnad.article.ArticleView;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.database.Row;
import org.isnad.database.Select;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;
import org.isnad.ingestion.FaultCode;
import org.isnad.ingestion.IngestionStep;
import org.isnad.page.ClaimCard;
import org.isnad.page.ClaimCards;

/** Reads how far the files of an intake are, and what was found in those that are done. */
@ApplicationScoped
public class IntakeReads {

    private static final int SHOWN_CLAIMS = 3;

    /**
     * A text and what became of it.
     *
     * @param name of its file; null for a pasted one
     * @param step the step that is being done; null before the first
     * @param article null until it is there
     * @param claims the first of its claims
     * @param found how many claims it has; null before it was read
     */
    public record Progress(int position, String name, IntakeState state, IngestionStep step, FaultCode fault,
            ArticleView article, List<ClaimCard> claims, Integer found) {

        /** The steps of taking it in, each with how far it is. */
        public List<Stage> stages() {
            return Arrays.stream(IngestionStep.values())
                    .map(one -> new Stage(one,
                            step == null || step.compareTo(one) < 0 ? "ahead" : step == one ? "now" : "over"))
                    .toList();
        }

        /** Whether nothing has happened since. */
        boolean isAsFar(Progress before) {
            return before != null && state == before.state && step == before.step;
        }
    }

    /**
     * A step of taking a text in.
     *
     * @param progress "over", "now" or "ahead"
     */
    public record Stage(IngestionStep step, String progress) {
    }

    private record Stored(int position, String name, IntakeState state, IngestionStep step, Integer found, FaultCode fault,
            Long article) {
    }

    @Inject
    EntityManager database;

    @Inject
    ArticleReads articles;

    @Inject
    ClaimReads claims;

    @Inject
    ClaimCards cards;

    /** The files in their order; empty where there is no such intake. */
    @Transactional
    List<Progress> of(String intake) {
        List<Stored> stored = Select.of("i.position, i.name, i.state, i.step, i.found, i.fault, i.article_id", "intake_item i")
                .where("i.intake = :intake", "intake", intake).orderBy("i.position").list(database, IntakeReads::read);
        List<Long> keys = stored.stream().map(Stored::article).filter(key -> key != null).distinct().toList();
        Map<Long, ArticleView> found = articles.byKey(keys);
        Map<Long, Page<ClaimView>> pages = keys.isEmpty() ? Map.of()
                : claims.ofArticles(keys, PageRequest.first(SHOWN_CLAIMS), true);
        return stored.stream().map(one -> one.article() == null ? progress(one, null, null)
                : progress(one, found.get(one.article()), pages.get(one.article()))).toList();
    }

    private Progress progress(Stored one, ArticleView article, Page<ClaimView> page) {
        return new Progress(one.position(), one.name(), one.state(), one.step(), one.fault(), article,
                page == null ? List.of() : cards.of(page.items()), page == null ? one.found() : Integer.valueOf(page.total()));
    }

    private static Stored read(Row row) {
        return new Stored(row.integer("position"), row.string("name"), row.value("state", IntakeState.class),
                row.value("step", IngestionStep.class), row.integerOrNull("found"), row.value("fault", FaultCode.class),
                row.numberOrNull("article_id"));
    }
}
