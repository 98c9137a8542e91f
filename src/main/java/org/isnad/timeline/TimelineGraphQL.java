package org.isnad.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.graphql.PagedField;
import org.isnad.knowledge.OrganizationView;
import org.isnad.knowledge.PersonView;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/** Timelines of people and organizations; every field below a list is one batch. */
@GraphQLApi
public class TimelineGraphQL {

    @Inject
    TimelineReads timelines;

    @Inject
    ClaimReads claims;

    @Inject
    Context context;

    private PagedField<TimelineFilter, TimelineConnection> timeline;

    @PostConstruct
    void prepare() {
        timeline = new PagedField<>("Party.timeline", (keys, arguments) -> {
            Map<Long, TimelineConnection> connections = new HashMap<>();
            timelines.of(keys, arguments.extra(), arguments.page(), arguments.counted())
                    .forEach((key, page) -> connections.put(key, TimelineConnection.of(page)));
            return connections;
        });
    }

    @NonNull
    @Name("timeline")
    @Description("What the person said and what was said of them, the latest first.")
    public CompletionStage<TimelineConnection> personTimeline(@Source PersonView person, TimelineFilter filter,
            Integer first, String after, Integer last, String before) {
        return of(person.key(), filter, first, after, last, before);
    }

    @NonNull
    @Name("timeline")
    @Description("What the organization said and what was said of it, the latest first.")
    public CompletionStage<TimelineConnection> organizationTimeline(@Source OrganizationView organization,
            TimelineFilter filter, Integer first, String after, Integer last, String before) {
        return of(organization.key(), filter, first, after, last, before);
    }

    @Description("The claim.")
    public @NonNull List<@NonNull ClaimView> claim(@Source List<TimelineEntryView> entries) {
        Map<Long, ClaimView> found = claims.byKey(entries.stream().map(TimelineEntryView::claimKey).toList());
        return entries.stream().map(entry -> found.get(entry.claimKey())).toList();
    }

    private CompletionStage<TimelineConnection> of(long party, TimelineFilter filter, Integer first, String after,
            Integer last, String before) {
        return timeline.of(party, TimelineReads.NEWEST.request(first, after, last, before),
                filter == null ? TimelineFilter.ALL : filter, context.unwrap(DataFetchingEnvironment.class));
    }
}
