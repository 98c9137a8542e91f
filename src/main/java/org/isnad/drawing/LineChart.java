package org.isnad.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How a number moved: points over days, joined in their order; time runs in the direction of reading. Lengths are units of the
 * picture.
 *
 * @param line the points' places, as SVG writes them
 * @param levels horizontal lines with their values
 * @param days days to name below, the first and the last among them
 */
public record LineChart(int width, int height, int start, int end, int floor, int labelX, String line, List<Spot> spots,
        List<Level> levels, List<Day> days) {

    private static final Size LARGE = new Size(720, 300, 4);
    private static final Size SMALL = new Size(400, 220, 2);
    private static final int LABELS = 84;
    private static final int EDGE = 28;
    private static final int TOP = 20;
    private static final int BOTTOM = 40;

    /** How much room there is, and for how many days' names. */
    private record Size(int width, int height, int days) {

        int x(long away, long span, boolean fromRight) {
            int room = width - LABELS - EDGE;
            int inset = 2 * EDGE;
            int along = LABELS + (span == 0 ? room / 2 : inset + (int) Math.round((room - 2.0 * inset) * away / span));
            return fromRight ? width - along : along;
        }

        int y(double share) {
            return height - BOTTOM - (int) Math.round(share * (height - BOTTOM - TOP));
        }
    }

    /**
     * A value on a day.
     *
     * @param style names of its styles
     * @param address where it leads
     */
    public record Point(LocalDate day, double value, String style, String address) {
    }

    /** A point with its place. */
    public record Spot(Point point, int x, int y) {
    }

    /** A horizontal line. */
    public record Level(double value, int y) {
    }

    /** A day on the axis. */
    public record Day(LocalDate date, int x) {
    }

    /** Draws points that are sorted by day; null where there is none. */
    public static LineChart of(List<Point> points, boolean fromRight) {
        return of(points, fromRight, LARGE);
    }

    /** The same for a narrow column. */
    public static LineChart small(List<Point> points, boolean fromRight) {
        return of(points, fromRight, SMALL);
    }

    private static LineChart of(List<Point> points, boolean fromRight, Size size) {
        if (points.isEmpty()) {
            return null;
        }
        Scale scale = Scale.of(points.stream().mapToDouble(Point::value).min().getAsDouble(),
                points.stream().mapToDouble(Point::value).max().getAsDouble());
        LocalDate first = points.get(0).day();
        long span = ChronoUnit.DAYS.between(first, points.get(points.size() - 1).day());
        List<Spot> spots = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Point point : points) {
            Spot spot = new Spot(point, size.x(ChronoUnit.DAYS.between(first, point.day()), span, fromRight),
                    size.y(scale.share(point.value())));
            line.append(line.isEmpty() ? "" : " ").append(spot.x()).append(',').append(spot.y());
            spots.add(spot);
        }
        List<Level> levels = scale.lines().stream().map(value -> new Level(value, size.y(scale.share(value)))).toList();
        return new LineChart(size.width(), size.height(), fromRight ? size.width() - LABELS : LABELS,
                fromRight ? EDGE : size.width() - EDGE, size.height() - BOTTOM,
                fromRight ? size.width() - LABELS / 2 : LABELS / 2, line.toString(), spots, levels,
                days(first, span, fromRight, size));
    }

    private static List<Day> days(LocalDate first, long span, boolean fromRight, Size size) {
        int gaps = (int) Math.min(size.days() - 1L, span);
        List<Day> days = new ArrayList<>();
        for (int i = 0; i <= gaps; i++) {
            long away = gaps == 0 ? 0 : span * i / gaps;
            days.add(new Day(first.plusDays(away), size.x(away, span, fromRight)));
        }
        return days;
    }
}
