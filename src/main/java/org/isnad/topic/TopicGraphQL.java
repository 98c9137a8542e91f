package org.isnad.topic;

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
import org.isnad.claim.ClaimView;
import org.isnad.graphql.PageRequest;
import org.isnad.graphql.PagedField;
import org.isnad.knowledge.OrganizationView;
import org.isnad.knowledge.PersonView;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/** What claims, people and organizations speak of; every field below a list is one batch. */
@GraphQLApi
public class TopicGraphQL {

    @Inject
    TopicReads topics;

    @Inject
    Context context;

    private PagedField<Void, TopicCountConnection> ofSpeaker;

    @PostConstruct
    void prepare() {
        ofSpeaker = new PagedField<>("Speaker.topics", (keys, arguments) -> {
            Map<Long, TopicCountConnection> connections = new HashMap<>();
            topics.ofSpeakers(keys, arguments.page(), arguments.counted())
                    .forEach((key, page) -> connections.put(key, TopicCountConnection.of(page)));
            return connections;
        });
    }

    @Description("What it speaks of: noun phrases in text order, then the people, organizations and places it names.")
    public @NonNull List<@NonNull List<@NonNull TopicView>> topics(@Source List<ClaimView> claims) {
        Map<Long, List<TopicView>> found = topics.ofClaims(claims.stream().map(ClaimView::key).toList());
        return claims.stream().map(claim -> found.getOrDefault(claim.key(), List.of())).toList();
    }

    @NonNull
    @Name("topics")
    @Description("What the person speaks of, the most frequent first.")
    public CompletionStage<TopicCountConnection> personTopics(@Source PersonView person, Integer first, String after,
            Integer last, String before) {
        return of(person.key(), first, after, last, before);
    }

    @NonNull
    @Name("topics")
    @Description("What the organization speaks of, the most frequent first.")
    public CompletionStage<TopicCountConnection> organizationTopics(@Source OrganizationView organization, Integer first,
            String after, Integer last, String before) {
        return of(organization.key(), first, after, last, before);
    }

    private CompletionStage<TopicCountConnection> of(long speaker, Integer first, String after, Integer last, String before) {
        PageRequest page = TopicReads.MOST_FIRST.request(first, after, last, before);
        return ofSpeaker.of(speaker, page, null, context.unwrap(DataFetchingEnvironment.class));
    }
}
