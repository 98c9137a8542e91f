package org.isnad.ingestion;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What became of the wish to read articles again.")
public record ReextractArticlesPayload(@NonNull @Description("How far it is.") ExtractionProgress progress) {
}
