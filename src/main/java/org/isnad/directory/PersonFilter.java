package org.isnad.directory;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("PersonFilter")
@Description("Which people; conditions add up.")
public record PersonFilter(@Description("Beginning of the name or of an alias, letters folded.") String name) {
}
