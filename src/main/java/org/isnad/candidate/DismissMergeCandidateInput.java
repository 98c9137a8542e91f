package org.isnad.candidate;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("DismissMergeCandidateInput")
@Description("Two records that are not one.")
public record DismissMergeCandidateInput(@Id @NonNull @Description("The pair.") String candidate,
        @NonNull @DefaultValue("false") @Description("Takes it back: the pair is open again.") boolean undo) {
}
