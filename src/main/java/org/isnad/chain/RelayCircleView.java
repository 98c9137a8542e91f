package org.isnad.chain;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.knowledge.Party;

@Type("RelayCircle")
@Description("Circular citing: each has the same story from the one before, and the first has it from the last.")
public record RelayCircleView(@Ignore List<Long> claimKeys,
        @NonNull @Description("Who cites whom, in a circle.") List<@NonNull Party> parties) {
}
