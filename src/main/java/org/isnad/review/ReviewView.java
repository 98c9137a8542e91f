package org.isnad.review;

import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Review")
@Description("One decision of an editor about a claim.")
public record ReviewView(@NonNull @Description("What was decided.") ReviewDecision decision,
        @Description("Why.") String note,
        @Description("Who decided, as they signed.") String signature,
        @NonNull @Description("When, in UTC.") OffsetDateTime decidedAt,
        @NonNull @Description("Whether a later UNDO took it back.") boolean undone,
        @NonNull @Description("What it changed.") List<@NonNull Change> changes) {

    /** One thing that it changed. */
    @Type("ReviewChange")
    @Description("One thing that a decision changed.")
    public record Change(@NonNull @Description("What of the claim.") ReviewField field,
            @Description("As it was: a name, an enum value, a date, or offsets as start-end; null for nothing.") String before,
            @Description("As it became, written in the same way.") String after) {
    }
}
