package org.isnad.relation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.claim.ReviewStatus;

@Input("ReviewRelationInput")
@Description("An editor's decision about a relation.")
public record ReviewRelationInput(@Id @NonNull @Description("The relation.") String relation,
        @NonNull @Description("ACCEPTED confirms it, REJECTED declares it wrong, PROPOSED takes a decision back.") ReviewStatus decision) {
}
