package org.isnad.knowledge;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Node;

@Type("Person")
@Description("A human being whom articles name.")
public record PersonView(@Ignore long key, @NonNull @Description("The fullest form so far, without title.") String name)
        implements
            Node,
            Party,
            NamedThing {

    @Id
    @NonNull
    @Override
    public String getId() {
        return GlobalId.of("Person", key);
    }
}
