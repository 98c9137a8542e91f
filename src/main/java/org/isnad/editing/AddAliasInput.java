package org.isnad.editing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("AddAliasInput")
@Description("A further name.")
public record AddAliasInput(@Id @NonNull @Description("The person, organization or place.") String entity,
        @NonNull @Description("The name, by which articles to come find it.") String name,
        @Description("Why, for those who come later; at most 2,000 characters.") String note) {
}
