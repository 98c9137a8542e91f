package org.isnad.search;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.graphql.Node;

@Type("SearchFacet")
@Description("How the matches divide by one property.")
public record SearchFacet(@NonNull @Description("The property.") Name name,
        @NonNull @Description("Its values, the most frequent first, months the latest first; at most 20.") List<@NonNull Value> values) {

    @Enum("SearchFacetName")
    @Description("A property by which matches divide.")
    public enum Name {
        /** What they are: a SearchType. */
        TYPE,
        /** Who said the claims. */
        SPEAKER,
        /** Whom or what the claims speak of. */
        ABOUT,
        /** Who published the articles and those of the claims. */
        OUTLET,
        /** The claims' ClaimKind. */
        KIND,
        /** The claims' Stance. */
        STANCE,
        /** Month of articles and claims, as 2025-03. */
        MONTH
    }

    @Type("SearchFacetValue")
    @Description("A value and how many matches have it.")
    public record Value(@NonNull @Description("An enum's value, a month, or an id.") String value,
            @NonNull @Description("How many matches have it.") int count,
            @Description("Who or what the id stands for; null for other values.") Node node) {
    }
}
