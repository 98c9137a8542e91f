package org.isnad.ingestion;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("IngestArticleInput")
@Description("An article to take in: exactly one of text and html.")
public record IngestArticleInput(@Description("Plain text, stored unchanged; at most 1,000,000 UTF-16 units.") String text,
        @Description("A page; the article in it is extracted, the page kept.") String html,
        @Description("The headline; wins over the one found in the text.") String title,
        @Description("Name of the outlet that published it; wins over the one found in the text.") String outlet,
        @Description("Day of publication; wins over the text's dateline.") LocalDate publishedOn,
        @Description("Its http or https address.") String sourceUrl) {

    /** A plain text of which nothing else is known. */
    public static IngestArticleInput text(String text) {
        return new IngestArticleInput(text, null, null, null, null, null);
    }
}
