package org.isnad.knowledge;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Role")
@Description("A title as written, with the dates of the first and last article that gives it.")
public record RoleView(@NonNull @Description("As written, without the name.") String title,
        @Description("The body the title belongs to.") OrganizationView organization,
        @Description("Date of the first article that gives it.") LocalDate firstSeen,
        @Description("Date of the last article that gives it.") LocalDate lastSeen) {
}
