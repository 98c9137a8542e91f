package org.isnad.ingestion;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.isnad.graphql.Selection;

import io.smallrye.graphql.api.Context;

/** Taking in over GraphQL. */
@GraphQLApi
public class IngestionGraphQL {

    @Inject
    Ingestion ingestion;

    @Inject
    Reextraction reextraction;

    @Inject
    Context context;

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
            return new IngestArticlePayload(null, false, List.of(fault.userError(Selection.locale(context))));
        }
    }

    @NonNull
    @Mutation
    @Description("Reads stored articles again in the background: claims that remain keep their ids and editors' decisions.")
    public ReextractArticlesPayload reextractArticles(@NonNull ReextractArticlesInput input) {
        return new ReextractArticlesPayload(reextraction.start(input.all()));
    }

    @NonNull
    @Query
    @Description("How far the stored articles are read by the extractor of today.")
    public ExtractionProgress extractionProgress() {
        return reextraction.progress();
    }
}
