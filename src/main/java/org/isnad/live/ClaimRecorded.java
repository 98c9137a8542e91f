package org.isnad.live;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.claim.ClaimView;

@Description("A claim was found in an article.")
public record ClaimRecorded(@NonNull @Description("Pass it as since to go on after this event.") String cursor,
        @NonNull @Description("The claim.") ClaimView claim) {
}
