package org.isnad.chain;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("RelayGraph")
@Description("Who relays whom. Speakers with a name are left out, unless an outlet speaks; the publisher ends each way.")
public record RelayGraphView(
        @NonNull @Description("Everybody in the relays listed, the most passed on first.") List<@NonNull RelayPartyView> parties,
        @NonNull @Description("The relays: those of circles, then the most frequent.") List<@NonNull RelayView> relays,
        @NonNull @Description("Circular citing: the shortest circles, at most 20.") List<@NonNull RelayCircleView> circles,
        @NonNull @Description("Whether there are more relays than listed.") boolean truncated) {
}
