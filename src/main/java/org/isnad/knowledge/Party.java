package org.isnad.knowledge;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.Union;

@Union("Party")
@Description("Who can say something or pass it on.")
public interface Party {
}
