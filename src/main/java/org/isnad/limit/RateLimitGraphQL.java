package org.isnad.limit;

import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/** The price of a request, readable in the request itself. */
@GraphQLApi
public class RateLimitGraphQL {

    @Inject
    Context context;

    @NonNull
    @Query
    @Description("What this request costs, and what is left for further ones.")
    public RateLimit rateLimit() {
        return context.unwrap(DataFetchingEnvironment.class).getGraphQlContext().get(RateLimit.class);
    }
}
