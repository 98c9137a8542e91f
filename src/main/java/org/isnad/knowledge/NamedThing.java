package org.isnad.knowledge;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

import io.smallrye.graphql.api.Union;

@Union("Entity")
@Name("Entity")
@Description("What a text can name.")
public interface NamedThing {

    /** Key of its row. */
    long key();

    String name();
}
