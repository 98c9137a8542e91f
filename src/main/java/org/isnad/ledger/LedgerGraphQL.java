package org.isnad.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.claim.FigureView;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.PageRequest;
import org.isnad.graphql.Selection;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.PlaceView;

import io.smallrye.graphql.api.Context;

/** The ledger of figures; every field below a list is one batch. */
@GraphQLApi
public class LedgerGraphQL {

    @Inject
    LedgerReads ledger;

    @Inject
    ClaimReads claims;

    @Inject
    EntityReads entities;

    @Inject
    Context context;

    @NonNull
    @Query
    @Description("The numbers of all claims but rejected ones, by the day for which they are given, oldest first.")
    public FigureConnection figures(
            @Description("In this unit, in any form: طناً finds أطنان, بالمئة finds ٪. What is no unit of measure is taken for a thing.") String unit,
            @Description("Counting this, in any form: عمال finds عاملاً, مصابين finds عدد المصابين.") String thing,
            @Id @Description("In claims that speak of this person, organization or place.") String about,
            @Id @Description("Going with this place.") String place,
            @Description("Given for this day or later.") LocalDate from,
            @Description("Given for this day or earlier.") LocalDate to,
            Integer first, String after, Integer last, String before) {
        FigureConditions asked = new FigureConditions(unit, thing, ClaimReads.named(about),
                place == null ? null : GlobalId.key(place, "Place"), from, to);
        return FigureConnection.of(ledger.page(asked, LedgerReads.OLDEST.request(first, after, last, before),
                Selection.counts(context)));
    }

    @Query
    @Description("What several articles counted lately; the latest first.")
    public @NonNull List<@NonNull FigureSeriesView> figureSeries(
            @DefaultValue("20") @Description("How many, 1 to 100.") int first) {
        return ledger.series(PageRequest.of("series", first, null, null, null).size());
    }

    @Description("The claim that gives it.")
    public @NonNull List<@NonNull ClaimView> claim(@Source List<FigureView> figures) {
        Map<Long, ClaimView> found = claims.byKey(figures.stream().map(FigureView::claimKey).toList());
        return figures.stream().map(figure -> found.get(figure.claimKey())).toList();
    }

    @Description("The nearest place that the claim or its line names.")
    public List<PlaceView> place(@Source List<FigureView> figures) {
        Map<Long, NamedThing> found = entities.byKey(figures.stream().map(FigureView::placeKey).toList());
        return Arrays.asList(figures.stream().map(figure -> found.get(figure.placeKey())).toArray(PlaceView[]::new));
    }
}
