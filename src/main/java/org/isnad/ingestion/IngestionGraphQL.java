package org.isnad.ingestion;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Taking in over GraphQL. */
@GraphQLApi
public class IngestionGraphQL {

    @Inject
    Ingestion ingestion;

    @NonNull
    @Mutation
    @Transactional(TxType.NOT_SUPPORTED) // storing is one transaction of its own, committed before the answer
    @Description("Takes in one article and returns it with everything found in it. "
            + "The same text again gives the same article, created: false.")
    public IngestArticlePayload ingestArticle(@NonNull IngestArticleInput input) {
        try {
            Ingestion.Outcome outcome = ingestion.ingest(input);
            return new IngestArticlePayload(outcome.article(), outcome.created(), List.of());
        } catch (InputFault fault) {
            return new IngestArticlePayload(null, false, List.of(fault.userError()));
        }
    }
}
