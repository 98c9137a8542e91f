package org.isnad.review;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.graphql.Selection;

import io.smallrye.graphql.api.Context;

/** Deciding about claims over GraphQL, and the history of it. */
@GraphQLApi
public class ReviewGraphQL {

    @Inject
    Reviewing reviewing;

    @Inject
    ReviewReads reviews;

    @Inject
    ClaimReads claims;

    @Inject
    Context context;

    @NonNull
    @Mutation
    @Transactional(TxType.NOT_SUPPORTED) // deciding is one transaction of its own, committed before the answer
    @Description("Accepts, corrects or rejects a claim, or takes the last decision back; re-extraction leaves it as decided.")
    public ReviewClaimPayload reviewClaim(@NonNull ReviewClaimInput input) {
        try {
            long key = reviewing.review(input);
            return new ReviewClaimPayload(claims.byKey(List.of(key)).get(key), List.of());
        } catch (ReviewFault fault) {
            return new ReviewClaimPayload(null, List.of(fault.userError(Selection.locale(context))));
        }
    }

    @Description("What editors decided about it, oldest first.")
    public @NonNull List<@NonNull List<@NonNull ReviewView>> reviews(@Source List<ClaimView> parents) {
        Map<Long, List<ReviewView>> history = reviews.ofClaims(parents.stream().map(ClaimView::key).toList());
        return parents.stream().map(claim -> history.getOrDefault(claim.key(), List.of())).toList();
    }
}
