package org.isnad.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Node;

@Type("Article")
@Description("An article as taken in; its text is never changed.")
public record ArticleView(@Ignore long key, @Ignore Long outletKey, @Ignore LocalDate listedOn,
        @Description("The headline given on ingest, else the one found in the text.") String title,
        @Description("The day of publication given on ingest, else the text's dateline.") LocalDate publishedOn,
        @Description("The address given on ingest.") String sourceUrl,
        @NonNull @Description("When it was taken in, UTC.") OffsetDateTime ingestedAt,
        @NonNull @Description("Version of the extractor that read it.") String extractorVersion,
        @Description("The headline found in the text, whatever was given.") String foundTitle,
        @Description("The dateline's day found in the text, whatever was given.") LocalDate foundPublishedOn)
        implements
            Node {

    @Id
    @NonNull
    @Override
    public String getId() {
        return GlobalId.of("Article", key);
    }
}
