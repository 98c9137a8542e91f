package org.isnad.knowledge;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("UnnamedSource")
@Description("A source without a name, described as the text does.")
public record UnnamedSource(@NonNull @Description("As written: مصدر أمني.") String description) implements Party {
}
