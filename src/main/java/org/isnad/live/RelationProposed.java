package org.isnad.live;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.claim.ClaimView;
import org.isnad.relation.ClaimRelationView;

@Description("A relation between two claims was proposed.")
public record RelationProposed(@NonNull @Description("Pass it as since to go on after this event.") String cursor,
        @NonNull @Description("The claim that repeats, corroborates, updates or contradicts the other.") ClaimView claim,
        @NonNull @Description("The relation, seen from that claim.") ClaimRelationView relation) {
}
