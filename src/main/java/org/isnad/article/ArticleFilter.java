package org.isnad.article;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("ArticleFilter")
@Description("Which articles; conditions add up.")
public record ArticleFilter(@Id @Description("Published by this organization.") String outlet,
        @Description("Published on this day or later.") LocalDate publishedFrom,
        @Description("Published on this day or earlier.") LocalDate publishedTo,
        @Description("Arabic-aware full text over headline and text.") String text) {

    public static final ArticleFilter ALL = new ArticleFilter(null, null, null, null);
}
