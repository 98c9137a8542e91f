package org.isnad.review;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ReviewClaimInput")
@Description("A decision about a claim.")
public record ReviewClaimInput(@Id @NonNull @Description("The claim.") String id,
        @NonNull @Description("What to do with it.") ReviewDecision decision,
        @Description("Needed with CORRECT, refused with the others.") ClaimCorrection correction,
        @Description("Why, for those who come later; at most 2,000 characters.") String note,
        @Description("Who decides, as they sign; at most 200 characters.") String reviewer) {
}
