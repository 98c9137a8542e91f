package org.isnad.timeline;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("TimelineEntry")
@Description("A claim in somebody's timeline.")
public record TimelineEntryView(@Ignore long claimKey,
        @NonNull @Description("The day it was said, else the article's.") LocalDate date,
        @NonNull @Description("Whether they said it or it was said of them.") TimelineSide side) {
}
