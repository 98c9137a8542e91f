package org.isnad.chain;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.knowledge.Party;

@Type("RelayParty")
@Description("Somebody in the graph of relays.")
public record RelayPartyView(@NonNull @Description("Who it is.") Party party,
        @NonNull @Description("Whether it is a source without a name, where the trail is lost.") boolean unnamed,
        @NonNull @Description("How often it is passed on, in the relays listed.") int passedOn,
        @NonNull @Description("How often it passes others on, in the relays listed.") int passesOn) {
}
