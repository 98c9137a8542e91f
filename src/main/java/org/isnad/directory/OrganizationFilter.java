package org.isnad.directory;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.isnad.finding.OrganizationKind;

@Input("OrganizationFilter")
@Description("Which organizations; conditions add up.")
public record OrganizationFilter(
        @Description("Beginning of the name or of an alias, letters folded.") String name,
        @Description("Of this kind only.") OrganizationKind kind) {
}
