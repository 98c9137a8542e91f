package org.isnad.editing;

import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("SplitPersonInput")
@Description("A person that is two.")
public record SplitPersonInput(@Id @NonNull @Description("The person.") String person,
        @NonNull @Description("Name of the new person.") String name,
        @Id @NonNull @Description("The articles that mean the new person, at most 1,000; all others stay.") List<@NonNull String> articles,
        @NonNull @DefaultValue("[]") @Description("Aliases that become the new person's, so that later articles find it by them.") List<@NonNull String> aliases,
        @Description("Why, for those who come later; at most 2,000 characters.") String note) {

    public SplitPersonInput {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
}
