package org.isnad.ingestion;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.article.ArticleView;
import org.isnad.graphql.UserError;

@Description("What became of an article brought in.")
public record IngestArticlePayload(@Description("The article, or null where the input has faults.") ArticleView article,
        @NonNull @Description("False where the same text was already there.") boolean created,
        @NonNull @Description("Expected faults of the input.") List<@NonNull UserError> userErrors) {
}
