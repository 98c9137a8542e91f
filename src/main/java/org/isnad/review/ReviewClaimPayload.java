package org.isnad.review;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.claim.ClaimView;
import org.isnad.graphql.UserError;

@Description("What became of a decision.")
public record ReviewClaimPayload(@Description("The claim as it is now, or null where there is none.") ClaimView claim,
        @NonNull @Description("Expected faults of the input.") List<@NonNull UserError> userErrors) {
}
