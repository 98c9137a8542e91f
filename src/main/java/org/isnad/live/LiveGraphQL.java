package org.isnad.live;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.isnad.article.ArticleReads;
import org.isnad.claim.ClaimFilter;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.relation.RelationReads;
import org.isnad.relation.RelationReads.Outgoing;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * What is new, as it comes. A subscription holds no more than its place among the events and one batch of them: it reads
 * on when its client has taken the last, so that a slow client costs nothing.
 */
@GraphQLApi
public class LiveGraphQL {

    private static final String SINCE = "Begin after this place: cursor of an event, or liveCursor; else with what comes next.";

    @Inject
    Feed feed;

    @Inject
    Events events;

    @Inject
    ArticleReads articles;

    @Inject
    ClaimReads claims;

    @Inject
    RelationReads relations;

    @Inject
    Context context;

    @NonNull
    @Query
    @Description("The place among the events at which this request began: what it answers, and a subscription since then, "
            + "leave no gap.")
    public String liveCursor() {
        LiveCursor cursor = context.unwrap(DataFetchingEnvironment.class).getGraphQlContext().get(LiveCursor.class);
        return cursor.encode();
    }

    @NonNull
    @Subscription
    @Description("Each claim that is found from now on and passes the filter.")
    public Multi<ClaimRecorded> claimRecorded(@Description("Which claims; all where it is left out.") ClaimFilter filter,
            @Description(SINCE) String since) {
        ClaimFilter wanted = filter == null ? ClaimFilter.ALL : filter;
        claims.matching(List.of(0L), wanted); // says at once what is wrong with the filter
        return stream(EventKind.CLAIM, since, keys -> claims.matching(keys, wanted),
                (event, claim) -> new ClaimRecorded(event.cursor(), claim));
    }

    @NonNull
    @Subscription
    @Description("Each article that is taken in from now on.")
    public Multi<ArticleIngested> articleIngested(@Description(SINCE) String since) {
        return stream(EventKind.ARTICLE, since, articles::byKey,
                (event, article) -> new ArticleIngested(event.cursor(), article));
    }

    @NonNull
    @Subscription
    @Description("Each relation between two claims that is proposed from now on.")
    public Multi<RelationProposed> relationProposed(@Description(SINCE) String since) {
        return stream(EventKind.RELATION, since, this::proposed, (event, found) -> new RelationProposed(event.cursor(),
                found.claim(), found.outgoing().relation()));
    }

    private record Proposed(ClaimView claim, Outgoing outgoing) {
    }

    private Map<Long, Proposed> proposed(List<Long> keys) {
        Map<Long, Outgoing> found = relations.byKey(keys);
        Map<Long, ClaimView> from = claims.byKey(found.values().stream().map(Outgoing::claimKey).toList());
        Map<Long, Proposed> proposed = new java.util.HashMap<>();
        found.forEach((key, one) -> {
            if (from.get(one.claimKey()) != null) {
                proposed.put(key, new Proposed(from.get(one.claimKey()), one));
            }
        });
        return proposed;
    }

    private <T, R> Multi<R> stream(EventKind kind, String since, Function<List<Long>, Map<Long, T>> read,
            BiFunction<Event, T, R> tell) {
        LiveCursor start = since == null ? feed.cursor() : LiveCursor.parse(since);
        if (since != null) {
            events.checkKept(start);
        }
        AtomicLong place = new AtomicLong(start.position());
        return Multi.createBy().repeating()
                .uni(() -> feed.beyond(place.get()).emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(newest -> batch(kind, place, newest, read, tell)))
                .indefinitely().onItem().disjoint();
    }

    private <T, R> List<R> batch(EventKind kind, AtomicLong place, long newest, Function<List<Long>, Map<Long, T>> read,
            BiFunction<Event, T, R> tell) {
        List<Event> next = events.between(kind, place.get(), newest);
        place.set(next.size() < Events.BATCH ? newest : next.get(next.size() - 1).id());
        Map<Long, T> found = next.isEmpty() ? Map.of() : read.apply(next.stream().map(Event::subject).toList());
        return next.stream().map(event -> found.get(event.subject()) == null ? null
                : tell.apply(event, found.get(event.subject()))).filter(Objects::nonNull).toList();
    }
}
