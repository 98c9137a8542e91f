package org.isnad.candidate;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.UserError;

@Description("What became of a pair.")
public record DismissMergeCandidatePayload(@Description("The pair; null where there is none.") CandidateView candidate,
        @NonNull @Description("Expected faults of the input.") List<@NonNull UserError> userErrors) {
}
