package org.isnad.ingestion;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How far the stored articles are read by the extractor of today.")
public record ExtractionProgress(@NonNull @Description("Version of the extractor that runs here.") String version,
        @NonNull @Description("How many articles are stored.") int total,
        @NonNull @Description("How many of them another version has read.") int outdated,
        @NonNull @Description("Whether this server is reading them again.") boolean running) {
}
