package org.isnad.claim;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;

@Input("ClaimFilter")
@Description("Which claims; conditions add up.")
public record ClaimFilter(@Id @Description("Said by this person or organization.") String speaker,
        @Id @Description("Speaking of this person, organization or place.") String about,
        @Id @Description("Of this article.") String article,
        @Id @Description("In an article that this organization published.") String outlet,
        @Description("Of this kind.") ClaimKind kind,
        @Description("With this stance.") Stance stance,
        @Description("With this decision of an editor.") ReviewStatus status,
        @Description("Said on this day or later.") LocalDate saidFrom,
        @Description("Said on this day or earlier.") LocalDate saidTo,
        @Description("Arabic-aware full text.") String text,
        @Id @Description("Reached us through this organization in any role: it said it, it was said to it, it relayed, is "
                + "credited, published or republished it.") String through) {

    public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null, null, null, null, null, null, null);
}
