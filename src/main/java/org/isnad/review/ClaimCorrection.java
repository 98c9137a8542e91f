package org.isnad.review;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;

@Input("ClaimCorrection")
@Description("What a claim should say; what is left out stays.")
public record ClaimCorrection(@Id @Description("The person or organization who said it.") String speaker,
        @Description("The source without a name who said it, as the text describes it; not together with speaker.") String unnamedSpeaker,
        @Description("Its kind.") ClaimKind kind,
        @Description("Its stance.") Stance stance,
        @Description("The day of the statement.") LocalDate saidOn,
        @NonNull @DefaultValue("false") @Description("The text gives no day; not together with saidOn.") boolean undated,
        @Description("Where the content starts, in UTF-16 units of the article's text; together with end.") Integer start,
        @Description("Where the content ends, exclusive.") Integer end) {

    /** Corrects nothing. */
    public static final ClaimCorrection NONE = new ClaimCorrection(null, null, null, null, null, false, null, null);

    boolean changesNothing() {
        return equals(NONE);
    }
}
