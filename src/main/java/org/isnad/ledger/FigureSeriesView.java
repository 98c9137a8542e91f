package org.isnad.ledger;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("FigureSeries")
@Description("One thing that several articles count. figures(thing: word, unit:) gives all of it.")
public record FigureSeriesView(@NonNull @Description("The word, folded, that what is counted has in common.") String word,
        @NonNull @Description("What is counted or measured, as the latest claim writes it.") String thing,
        @Description("The unit, as the latest claim writes it.") String unit,
        @NonNull @Description("How many figures it has among those looked at.") int count,
        @NonNull @Description("The earliest value.") double firstValue,
        @NonNull @Description("The latest value.") double lastValue,
        @NonNull @Description("The day of the earliest.") LocalDate firstOn,
        @NonNull @Description("The day of the latest.") LocalDate lastOn) {

    /** The same under another word. */
    FigureSeriesView of(String other) {
        return new FigureSeriesView(other, thing, unit, count, firstValue, lastValue, firstOn, lastOn);
    }
}
