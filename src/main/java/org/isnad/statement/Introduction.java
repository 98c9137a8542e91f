package org.isnad.statement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;

@Description("How one report introduces a statement: said, admitted, denied, claimed.")
public record Introduction(@Ignore long claimKey, @Ignore Long outletKey,
        @Description("The reporting expression as written, null where there is none.") String cue,
        @NonNull @Description("What the speaker does by saying it, in this report.") Stance stance,
        @NonNull @Description("Quoted, partly quoted or reported.") ClaimKind kind,
        @NonNull @Description("Whether expression or stance differ from those of the first report; وقالت is the expression قال.") boolean differs) {
}
