package org.isnad.editing;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.UserError;
import org.isnad.history.DecisionView;
import org.isnad.knowledge.OrganizationView;

@Description("What became of a merge.")
public record MergeOrganizationsPayload(@Description("The survivor.") OrganizationView organization,
        @NonNull @Description("The decisions, one for each merged record, to be undone by their ids.") List<@NonNull DecisionView> decisions,
        @NonNull @Description("Expected faults of the input; nothing was changed then.") List<@NonNull UserError> userErrors) {
}
