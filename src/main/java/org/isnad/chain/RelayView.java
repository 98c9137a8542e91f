package org.isnad.chain;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.knowledge.Party;

@Type("Relay")
@Description("One passes on what another has: nearer to the speaker, then farther.")
public record RelayView(@Ignore List<Long> exampleKeys, @NonNull @Description("Whose words they are.") Party from,
        @NonNull @Description("Who passes them on.") Party to,
        @NonNull @Description("How many claims took this way.") int claims,
        @NonNull @Description("The day of the first of them.") LocalDate firstOn,
        @NonNull @Description("The day of the latest.") LocalDate lastOn,
        @NonNull @Description("Whether one of both is a source without a name.") boolean unnamed,
        @NonNull @Description("Whether it is part of a circle.") boolean circular) {
}
