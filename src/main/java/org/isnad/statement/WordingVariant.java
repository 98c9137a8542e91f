package org.isnad.statement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One of the wordings in which a statement is reported.")
public record WordingVariant(@Ignore long claimKey, @NonNull @Description("The words, as first reported so.") String text,
        @NonNull @Description("How many claims report it in these words, but for spelling and punctuation.") int reportCount) {
}
