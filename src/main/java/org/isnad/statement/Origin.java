package org.isnad.statement;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Where reports come from.
 *
 * @param outlets keys of the outlets that have it from there
 */
@Description("Where reports of a claim come from: the agency that all credit, the paper that all relay, or one article and "
        + "its copies.")
public record Origin(@Ignore Long organizationKey, @Ignore long claimKey, @Ignore List<Long> outlets,
        @NonNull @Description("How many claims come from there.") int reportCount) {
}
