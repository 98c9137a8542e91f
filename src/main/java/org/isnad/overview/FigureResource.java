package org.isnad.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.claim.FigureView;
import org.isnad.drawing.LineChart;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.ledger.FigureConditions;
import org.isnad.ledger.LedgerReads;
import org.isnad.page.Asked;
import org.isnad.page.ClaimCard;
import org.isnad.page.ClaimCards;
import org.isnad.page.Frame;
import org.isnad.page.Pager;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The ledger of figures: what is counted lately, and how a number moved, as a chart and as a table. */
@Path("/figures")
@Produces(Frame.HTML)
@Blocking
public class FigureResource {

    private static final int SERIES = 24;

    /** Conditions as asked for. */
    public record Conditions(String thing, String unit, NamedThing place, LocalDate from, LocalDate to) {
    }

    /**
     * A figure with the claim that gives it.
     *
     * @param measure its unit where that is one of measure, else null: what is counted then stands by itself
     */
    public record Row(FigureView figure, String measure, NamedThing place, ClaimCard card) {
    }

    /**
     * The page's data.
     *
     * @param chart null where nothing can be drawn
     * @param smallChart the same for a phone
     * @param unit of measure of the chart, or null
     */
    @CheckedTemplate(basePath = "overview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record FiguresPage(List<Row> rows, int total, Pager pager, LineChart chart, LineChart smallChart,
            String unit, List<Series> series, Conditions asked, List<NamedThing> places) implements TemplateInstance {
    }

    @Inject
    LedgerReads ledger;

    @Inject
    ClaimReads claims;

    @Inject
    ClaimCards cards;

    @Inject
    EntityReads entities;

    @Inject
    Frame frame;

    @GET
    public TemplateInstance page(@RestQuery String thing, @RestQuery String unit, @RestQuery String place,
            @RestQuery String from, @RestQuery String to, @RestQuery String after, @RestQuery String before) {
        FigureConditions conditions = new FigureConditions(Asked.text(unit), Asked.text(thing), null,
                Asked.optionalKey(place), Asked.day(from), Asked.day(to));
        Map<String, String> address = new HashMap<>();
        address.put("thing", thing);
        address.put("unit", unit);
        address.put("place", place);
        address.put("from", from);
        address.put("to", to);
        Page<FigureView> page = conditions.areSet()
                ? ledger.page(conditions, request(Asked.text(after), Asked.text(before)), true)
                : new Page<>(List.of(), List.of(), false, false, 0);
        Map<Long, NamedThing> places = places(page.items(), conditions.place());
        FigureTrend trend = FigureTrend.of(page.items());
        return new FiguresPage(rows(page.items(), places), page.total(), Pager.of("/figures", address, page),
                trend.chart(frame.language().rightToLeft()), trend.smallChart(frame.language().rightToLeft()), trend.measure(),
                conditions.areSet() ? List.of() : Series.of(ledger.series(SERIES)),
                new Conditions(conditions.thing(), conditions.unit(), places.get(conditions.place()), conditions.from(),
                        conditions.to()),
                Stream.concat(Stream.ofNullable(conditions.place()), page.items().stream().map(FigureView::placeKey))
                        .map(places::get).filter(Objects::nonNull).distinct().toList());
    }

    /** Large pages, so that a chart shows as much as can be. */
    private static PageRequest request(String after, String before) {
        Integer size = PageRequest.LARGEST;
        return LedgerReads.OLDEST.request(before == null ? size : null, after, before == null ? null : size, before);
    }

    private Map<Long, NamedThing> places(List<FigureView> figures, Long asked) {
        List<Long> keys = new ArrayList<>();
        keys.add(asked);
        figures.forEach(one -> keys.add(one.placeKey()));
        return entities.byKey(keys);
    }

    private List<Row> rows(List<FigureView> figures, Map<Long, NamedThing> places) {
        Map<Long, ClaimView> found = claims.byKey(figures.stream().map(FigureView::claimKey).toList());
        Map<Long, ClaimCard> shown = cards.of(List.copyOf(found.values())).stream()
                .collect(Collectors.toMap(card -> card.claim().key(), Function.identity()));
        return figures.stream()
                .map(figure -> new Row(figure, FigureTrend.measure(figure.unit()), places.get(figure.placeKey()),
                        shown.get(figure.claimKey())))
                .toList();
    }
}
