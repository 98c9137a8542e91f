package org.isnad.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.graphql.PagedField;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/** How claims stand to each other, as a field of each claim. */
@GraphQLApi
public class RelationGraphQL {

    @Inject
    RelationReads relations;

    @Inject
    ClaimReads claims;

    @Inject
    Context context;

    private PagedField<RelationKind, ClaimRelationConnection> ofClaim;

    @PostConstruct
    void prepare() {
        ofClaim = new PagedField<>("Claim.relations", (keys, arguments) -> {
            Map<Long, ClaimRelationConnection> connections = new HashMap<>();
            relations.ofClaims(keys, arguments.extra(), arguments.page(), arguments.counted())
                    .forEach((key, page) -> connections.put(key, ClaimRelationConnection.of(page)));
            return connections;
        });
    }

    @NonNull
    @Description("How it stands to claims of other articles.")
    public CompletionStage<ClaimRelationConnection> relations(@Source ClaimView claim, RelationKind kind, Integer first,
            String after, Integer last, String before) {
        return ofClaim.of(claim.key(), RelationReads.ORDER.request(first, after, last, before), kind,
                context.unwrap(DataFetchingEnvironment.class));
    }

    @Description("The other end.")
    public @NonNull List<@NonNull ClaimView> claim(@Source List<ClaimRelationView> parents) {
        Map<Long, ClaimView> others = claims.byKey(parents.stream().map(ClaimRelationView::otherKey).toList());
        return parents.stream().map(relation -> others.get(relation.otherKey())).toList();
    }
}
