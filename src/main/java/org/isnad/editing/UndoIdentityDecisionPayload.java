package org.isnad.editing;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.UserError;
import org.isnad.history.DecisionView;
import org.isnad.knowledge.NamedThing;

@Description("What became of the wish to undo a decision.")
public record UndoIdentityDecisionPayload(
        @Description("The record that the decision was about, as it is now.") NamedThing entity,
        @Description("The record that answers for itself again, after an undone merge.") NamedThing restored,
        @Description("The decision; null where there are faults.") DecisionView decision,
        @NonNull @Description("Expected faults of the input; nothing was changed then.") List<@NonNull UserError> userErrors) {
}
