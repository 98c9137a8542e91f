package org.isnad.editing;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("MergeInput")
@Description("Records that are one: all of them people, or all organizations.")
public record MergeInput(@Id @NonNull @Description("The one that answers for all.") String survivor,
        @Id @NonNull @Description("Those merged into it, at most 20.") List<@NonNull String> merged,
        @Description("Why, for those who come later; at most 2,000 characters.") String note) {
}
