package org.isnad.candidate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.isnad.article.ArticleReads;
import org.isnad.article.ArticleView;
import org.isnad.graphql.Bilingual;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Selection;
import org.isnad.graphql.UserError;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;

import io.smallrye.graphql.api.Context;

/** Records that may be one, over GraphQL. */
@GraphQLApi
public class CandidateGraphQL {

    private static final Bilingual UNKNOWN = new Bilingual("لا زوج بهذا المعرّف.", "There is no pair of this id.");

    @Inject
    CandidateReads candidates;

    @Inject
    EntityReads entities;

    @Inject
    ArticleReads articles;

    @Inject
    Context context;

    @NonNull
    @Query
    @Description("Records that may be one, the most alike first.")
    public CandidateConnection mergeCandidates(CandidateFilter filter, Integer first, String after, Integer last,
            String before) {
        return CandidateConnection.of(candidates.page(filter == null ? CandidateFilter.OPEN : filter,
                CandidateReads.LIKEST.request(first, after, last, before), Selection.counts(context)));
    }

    @NonNull
    @Mutation
    @Description("Says that two records are not one: the pair is proposed no more.")
    public DismissMergeCandidatePayload dismissMergeCandidate(@NonNull DismissMergeCandidateInput input) {
        long key = GlobalId.key(input.candidate(), "MergeCandidate");
        if (!candidates.decide(key, input.undo() ? CandidateStatus.OPEN : CandidateStatus.DISMISSED)) {
            return new DismissMergeCandidatePayload(null, List.of(UserError.of("candidate", "NOT_FOUND",
                    UNKNOWN.in(Selection.locale(context)))));
        }
        return new DismissMergeCandidatePayload(candidates.byKey(List.of(key)).get(key), List.of());
    }

    @Description("The record made for a name that could not be told.")
    public @NonNull List<@NonNull NamedThing> entity(@Source List<CandidateView> parents) {
        return named(parents, CandidateView::entityKey);
    }

    @Description("The record that it may be.")
    public @NonNull List<@NonNull NamedThing> other(@Source List<CandidateView> parents) {
        return named(parents, CandidateView::otherKey);
    }

    @Description("The article that raised the question.")
    public @NonNull List<@NonNull ArticleView> article(@Source List<CandidateView> parents) {
        Map<Long, ArticleView> found = articles.byKey(parents.stream().map(CandidateView::articleKey).toList());
        return parents.stream().map(pair -> found.get(pair.articleKey())).toList();
    }

    private List<NamedThing> named(List<CandidateView> parents, Function<CandidateView, Long> key) {
        Map<Long, NamedThing> found = entities.byKey(parents.stream().map(key).toList());
        return parents.stream().map(key).map(found::get).toList();
    }
}
