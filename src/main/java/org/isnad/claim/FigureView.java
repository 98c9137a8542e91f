package org.isnad.claim;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.article.TextSpan;
import org.isnad.database.Row;
import org.isnad.finding.Bound;

@Type("Figure")
@Description("A number in a claim's content.")
public record FigureView(@Ignore long key, @Ignore long claimKey, @Ignore Long placeKey,
        @NonNull @Description("The numeral as written.") String text,
        @NonNull @Description("Its value.") double value,
        @Description("What stands with it, as written: a unit of measure or what is counted.") String unit,
        @NonNull @Description("Hedged by words such as about or more than.") boolean approximate,
        @NonNull @Description("How the text bounds it.") Bound bound,
        @Description("What is counted or measured, and where it is named: عدد المصابين استقر عند 17 counts المصابين.") TextSpan thing,
        @NonNull @Description("Where the numeral stands in the article's text.") TextSpan span,
        @NonNull @Description("The day for which it is given: of the statement, else of the article.") LocalDate asOf) {

    /** What {@link #read} needs of {@code figure f}. */
    public static final String COLUMNS = "f.id, f.claim_id, f.place_id, f.text, f.value, f.unit, f.approximate, f.bound, "
            + "f.thing, f.thing_start, f.thing_end, f.start_at, f.end_at, f.listed_on";

    /** Reads a row with {@link #COLUMNS}. */
    public static FigureView read(Row row) {
        return new FigureView(row.number("id"), row.number("claim_id"), row.numberOrNull("place_id"), row.string("text"),
                row.decimal("value"), row.string("unit"), row.flag("approximate"), row.value("bound", Bound.class),
                TextSpan.of(row.integerOrNull("thing_start"), row.integerOrNull("thing_end"), row.string("thing")),
                new TextSpan(row.integer("start_at"), row.integer("end_at"), row.string("text")), row.date("listed_on"));
    }
}
