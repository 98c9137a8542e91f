package org.isnad.ingestion;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ReextractArticlesInput")
@Description("Which articles to read again.")
public record ReextractArticlesInput(
        @NonNull @DefaultValue("false") @Description("All of them, not only those that another version has read.") boolean all) {
}
