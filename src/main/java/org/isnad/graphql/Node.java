package org.isnad.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

@Interface
@Description("Anything with a global identifier.")
public interface Node {

    @Id
    @NonNull
    @Description("Global and stable: node(id:) finds the object again by it.")
    String getId();
}
