package org.isnad.chain;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("RelayFilter")
@Description("Whose relays; conditions add up.")
public record RelayFilter(@Id @Description("In claims that came through this organization in any role.") String outlet,
        @Id @Description("In claims that speak of this topic: the id of a Topic, person, organization or place.") String topic,
        @Description("Said on this day or later; where the text gives no day, the article's counts.") LocalDate saidFrom,
        @Description("Said on this day or earlier; where the text gives no day, the article's counts.") LocalDate saidTo) {

    public static final RelayFilter ALL = new RelayFilter(null, null, null, null);
}
