package org.isnad.chain;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.graphql.PageRequest;

/** The graph of who relays whom. */
@GraphQLApi
public class RelayGraphQL {

    @Inject
    RelayGraphs graphs;

    @Inject
    ClaimReads claims;

    @NonNull
    @Query
    @Description("Who relays whom, of the latest 20,000 links of claims that fit and that no editor rejected.")
    public RelayGraphView relayGraph(RelayFilter filter,
            @DefaultValue("40") @Description("How many relays at most, 1 to 100.") int first) {
        return graphs.of(filter == null ? RelayFilter.ALL : filter,
                PageRequest.of("relays", first, null, null, null).size());
    }

    @Description("The latest claims that took this way, three at most.")
    public @NonNull List<@NonNull List<@NonNull ClaimView>> examples(@Source List<RelayView> relays) {
        return found(relays.stream().map(RelayView::exampleKeys).toList());
    }

    @Name("claims")
    @Description("What each of the parties said, as the next one passes it on.")
    public @NonNull List<@NonNull List<@NonNull ClaimView>> circleClaims(@Source List<RelayCircleView> circles) {
        return found(circles.stream().map(RelayCircleView::claimKeys).toList());
    }

    private List<List<ClaimView>> found(List<List<Long>> keys) {
        Map<Long, ClaimView> found = claims.byKey(keys.stream().flatMap(List::stream).toList());
        return keys.stream().map(list -> list.stream().map(found::get).toList()).toList();
    }
}
