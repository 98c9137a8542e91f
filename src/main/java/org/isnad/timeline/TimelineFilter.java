package org.isnad.timeline;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("TimelineFilter")
@Description("Which entries of a timeline; conditions add up.")
public record TimelineFilter(@Description("Only what was said by them, or only what was said of them.") TimelineSide side,
        @Id @Description("Speaking of this topic: the id of a Topic, person, organization or place.") String topic,
        @Description("Said on this day or later; where the text gives no day, the article's counts.") LocalDate saidFrom,
        @Description("Said on this day or earlier; where the text gives no day, the article's counts.") LocalDate saidTo) {

    public static final TimelineFilter ALL = new TimelineFilter(null, null, null, null);
}
