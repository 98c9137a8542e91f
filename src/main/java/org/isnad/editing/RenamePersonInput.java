package org.isnad.editing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("RenamePersonInput")
@Description("What a person is to be called.")
public record RenamePersonInput(@Id @NonNull @Description("The person.") String person,
        @NonNull @Description("The name; that so far becomes an alias.") String name,
        @Description("Why, for those who come later; at most 2,000 characters.") String note) {
}
