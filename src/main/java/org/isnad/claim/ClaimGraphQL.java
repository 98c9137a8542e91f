package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.isnad.article.ArticleReads;
import org.isnad.article.ArticleView;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.PageRequest;
import org.isnad.graphql.PagedField;
import org.isnad.graphql.Selection;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.OrganizationView;
import org.isnad.knowledge.Party;
import org.isnad.knowledge.PersonView;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/** Claims and what hangs on them; every field below a list is one batch. */
@GraphQLApi
public class ClaimGraphQL {

    @Inject
    ClaimReads claims;

    @Inject
    ClaimParties parties;

    @Inject
    ArticleReads articles;

    @Inject
    Context context;

    private PagedField<Void, ClaimConnection> ofArticle;
    private PagedField<Void, ClaimConnection> ofSpeaker;

    @PostConstruct
    void prepare() {
        ofArticle = new PagedField<>("Article.claims", (keys, arguments) -> connections(
                claims.ofArticles(keys, arguments.page(), arguments.counted())));
        ofSpeaker = new PagedField<>("Speaker.claims", (keys, arguments) -> connections(
                claims.ofSpeakers(keys, arguments.page(), arguments.counted())));
    }

    @Query
    @Description("The claim of this id, or null where there is none.")
    public ClaimView claim(@Id @NonNull String id) {
        long key = GlobalId.key(id, "Claim");
        return claims.byKey(List.of(key)).get(key);
    }

    @NonNull
    @Query
    @Description("Claims, newest first.")
    public ClaimConnection claims(ClaimFilter filter, Integer first, String after, Integer last, String before) {
        return ClaimConnection.of(claims.page(filter == null ? ClaimFilter.ALL : filter,
                ClaimReads.NEWEST.request(first, after, last, before), Selection.counts(context)));
    }

    @NonNull
    @Name("claims")
    @Description("Its claims, in text order.")
    public CompletionStage<ClaimConnection> articleClaims(@Source ArticleView article, Integer first, String after,
            Integer last, String before) {
        PageRequest page = ClaimReads.TEXT_ORDER.request(first, after, last, before);
        return ofArticle.of(article.key(), page, null, context.unwrap(DataFetchingEnvironment.class));
    }

    @NonNull
    @Name("claims")
    @Description("What the person said, newest first.")
    public CompletionStage<ClaimConnection> personClaims(@Source PersonView person, Integer first, String after,
            Integer last, String before) {
        return said(person.key(), first, after, last, before);
    }

    @NonNull
    @Name("claims")
    @Description("What the organization said, newest first.")
    public CompletionStage<ClaimConnection> organizationClaims(@Source OrganizationView organization, Integer first,
            String after, Integer last, String before) {
        return said(organization.key(), first, after, last, before);
    }

    @Description("The article it stands in.")
    public @NonNull List<@NonNull ArticleView> article(@Source List<ClaimView> parents) {
        Map<Long, ArticleView> found = articles.byKey(parents.stream().map(ClaimView::articleKey).toList());
        return parents.stream().map(claim -> found.get(claim.articleKey())).toList();
    }

    @Description("Who said it, null where nobody could be found.")
    public List<Party> speaker(@Source List<ClaimView> parents) {
        Map<Long, Party> speakers = parties.speakers(parents);
        List<Party> answer = new ArrayList<>(parents.size());
        parents.forEach(claim -> answer.add(speakers.get(claim.key())));
        return answer;
    }

    @Description("From the speaker outwards to the outlet that published this copy.")
    public @NonNull List<@NonNull List<@NonNull ChainLinkView>> chain(@Source List<ClaimView> parents) {
        Map<Long, List<ChainLinkView>> chains = parties.chains(parents);
        return parents.stream().map(claim -> chains.get(claim.key())).toList();
    }

    @Description("The people, organizations and places its content speaks of.")
    public @NonNull List<@NonNull List<@NonNull NamedThing>> about(@Source List<ClaimView> parents) {
        Map<Long, List<NamedThing>> about = claims.about(keys(parents));
        return parents.stream().map(claim -> about.getOrDefault(claim.key(), List.of())).toList();
    }

    @Description("The numbers in its content.")
    public @NonNull List<@NonNull List<@NonNull FigureView>> figures(@Source List<ClaimView> parents) {
        Map<Long, List<FigureView>> figures = claims.figures(keys(parents));
        return parents.stream().map(claim -> figures.getOrDefault(claim.key(), List.of())).toList();
    }

    private CompletionStage<ClaimConnection> said(long speaker, Integer first, String after, Integer last, String before) {
        PageRequest page = ClaimReads.NEWEST.request(first, after, last, before);
        return ofSpeaker.of(speaker, page, null, context.unwrap(DataFetchingEnvironment.class));
    }

    private static Map<Long, ClaimConnection> connections(Map<Long, org.isnad.graphql.Page<ClaimView>> pages) {
        Map<Long, ClaimConnection> connections = new java.util.HashMap<>();
        pages.forEach((key, page) -> connections.put(key, ClaimConnection.of(page)));
        return connections;
    }

    private static List<Long> keys(List<ClaimView> parents) {
        return parents.stream().map(ClaimView::key).toList();
    }
}
