package org.isnad.statement;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("StatementFilter")
@Description("Which statements; conditions add up.")
public record StatementFilter(@Id @Description("Said by this person or organization.") String speaker,
        @Id @Description("Reported by this organization.") String outlet,
        @Description("Reported on this day or later.") LocalDate reportedFrom,
        @Description("First reported on this day or earlier.") LocalDate reportedTo,
        @Description("With a report in which these words stand: Arabic-aware full text.") String text) {

    static final StatementFilter ALL = new StatementFilter(null, null, null, null, null);
}
