package org.isnad.overview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.claim.FigureView;
import org.isnad.drawing.LineChart;
import org.isnad.ledger.FigureConditions;
import org.isnad.ledger.LedgerReads;
import org.isnad.page.Frame;

/**
 * A counted thing whose number moved lately.
 *
 * @param chart null where there is no line to draw
 * @param last its last values, the newest first
 */
public record MovedFigure(Series series, LineChart chart, List<FigureView> last) {

    private static final int LOOKED_THROUGH = 12;
    private static final int VALUES = 12;
    private static final int SHOWN = 4;

    /** Reads it, in two statements. */
    @ApplicationScoped
    public static class Reader {

        @Inject
        LedgerReads ledger;

        @Inject
        Frame frame;

        /** The latest such thing, or null where no number moved. */
        public MovedFigure latest() {
            return Series.of(ledger.series(LOOKED_THROUGH)).stream().filter(Series::moved).findFirst().map(this::of)
                    .orElse(null);
        }

        private MovedFigure of(Series series) {
            FigureTrend trend = FigureTrend.of(ledger.page(
                    new FigureConditions(series.measure(), series.series().word(), null, null, null, null),
                    LedgerReads.OLDEST.request(null, null, VALUES, null), false).items());
            List<FigureView> newest = new ArrayList<>(trend.figures());
            Collections.reverse(newest);
            return new MovedFigure(series, trend.smallChart(frame.language().rightToLeft()),
                    newest.subList(0, Math.min(SHOWN, newest.size())));
        }
    }
}
