package org.isnad.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Figure")
@Description("A number in a claim's content.")
public record FigureView(@NonNull @Description("The numeral as written.") String text,
        @NonNull @Description("Its value.") double value,
        @Description("What is counted, as written.") String unit,
        @NonNull @Description("Hedged by words such as about or more than.") boolean approximate) {
}
