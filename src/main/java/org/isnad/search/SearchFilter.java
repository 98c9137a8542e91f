package org.isnad.search;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;

@Input("SearchFilter")
@Description("Narrows a search down; conditions add up, and what a condition says nothing of is left out: only claims have a "
        + "speaker, only articles and claims an outlet.")
public record SearchFilter(@Id @Description("Claims of this person or organization.") String speaker,
        @Id @Description("Claims that speak of this person, organization or place.") String about,
        @Id @Description("Articles that this organization published, and claims in them.") String outlet,
        @Description("Claims of this kind.") ClaimKind kind, @Description("Claims with this stance.") Stance stance,
        @Description("Articles published, and claims said, on this day or later; where a claim has no date, its article's counts.") LocalDate from,
        @Description("The same, on this day or earlier.") LocalDate to) {

    public static final SearchFilter NONE = new SearchFilter(null, null, null, null, null, null, null);

    boolean onlyClaims() {
        return speaker != null || about != null || kind != null || stance != null;
    }

    boolean onlyDated() {
        return outlet != null || from != null || to != null;
    }
}
