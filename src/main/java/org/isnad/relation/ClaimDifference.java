package org.isnad.relation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.article.TextSpan;
import org.isnad.comparison.DifferenceKind;

@Description("The part in which two related claims differ.")
public record ClaimDifference(
        @NonNull @Description("A figure, a negation, an antonym, a stance or a date.") DifferenceKind kind,
        @Description("It in the claim asked about.") TextSpan here,
        @Description("It in the other claim; it points into the other claim's article.") TextSpan there) {
}
