package org.isnad.knowledge;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.finding.OrganizationKind;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Node;

@Type("Organization")
@Description("A body that can act and speak: a ministry, a force, an outlet, a state as an actor.")
public record OrganizationView(@Ignore long key,
        @NonNull @Description("The usual name where the lexicon knows one, else the fullest form so far, without classifier or quotation marks.") String name,
        @NonNull @Description("What sort of body it is.") OrganizationKind kind) implements Node, Party, NamedThing {

    @Id
    @NonNull
    @Override
    public String getId() {
        return GlobalId.of("Organization", key);
    }
}
