package org.isnad.editing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("UndoIdentityDecisionInput")
@Description("A decision to be taken back.")
public record UndoIdentityDecisionInput(@Id @NonNull @Description("The decision.") String decision,
        @Description("Why, for those who come later; at most 2,000 characters.") String note) {
}
