package org.isnad.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.ledger.FigureSeriesView;
import org.isnad.page.Pager;

/** One thing that several articles count, with its unit of measure, or null, and its address. */
public record Series(FigureSeriesView series, String measure, String address) {

    static Series of(FigureSeriesView series) {
        String measure = FigureTrend.measure(series.unit());
        Map<String, String> address = new HashMap<>();
        address.put("thing", series.word());
        address.put("unit", measure);
        return new Series(series, measure, Pager.address("/figures", address));
    }

    static List<Series> of(List<FigureSeriesView> lately) {
        return lately.stream().map(Series::of).toList();
    }

    /** Whether its number is not what it was. */
    public boolean moved() {
        return series.firstValue() != series.lastValue();
    }
}
