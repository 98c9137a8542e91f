package org.isnad.knowledge;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Node;

@Type("Place")
@Description("A place that articles name.")
public record PlaceView(@Ignore long key, @NonNull @Description("The fullest form so far.") String name)
        implements
            Node,
            NamedThing {

    @Id
    @NonNull
    @Override
    public String getId() {
        return GlobalId.of("Place", key);
    }
}
