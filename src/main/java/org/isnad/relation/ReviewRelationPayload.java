package org.isnad.relation;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.UserError;

@Description("What became of a decision.")
public record ReviewRelationPayload(
        @Description("The relation, seen from the claim that repeats, supports, updates or contradicts; null where there is none.") ClaimRelationView relation,
        @NonNull @Description("NOT_FOUND where there is no such relation.") List<@NonNull UserError> userErrors) {
}
