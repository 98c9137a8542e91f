package org.isnad.editing;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.UserError;
import org.isnad.history.DecisionView;
import org.isnad.knowledge.PersonView;

@Description("What became of a split.")
public record SplitPersonPayload(@Description("The person, who keeps all other articles.") PersonView person,
        @Description("The new person.") PersonView newPerson,
        @Description("The decision, to be undone by its id; null where there are faults.") DecisionView decision,
        @NonNull @Description("Expected faults of the input; nothing was changed then.") List<@NonNull UserError> userErrors) {
}
