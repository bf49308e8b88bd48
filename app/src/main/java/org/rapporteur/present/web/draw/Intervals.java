package org.rapporteur.present.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Events whose day is not known, as what is known of it: bars from the first day that it can have been to the last.
 *
 * @param bars one a line, from the top
 * @param height of the drawing
 */
public record Intervals(List<Bar> bars, String height, List<TimeAxis.Tick> ticks) {

    private static final double LINE = 22;

    /** One event: its bar, its words at the side where there is room. */
    public record Bar(
            String x,
            String end,
            String y,
            String textX,
            String textY,
            String anchor,
            String words,
            String when,
            String link) {}

    /** One event to be drawn. */
    public record Span(LocalDate first, LocalDate last, String words, String when, String link) {

        /** The same, told so often. */
        public Span times(int number) {
            return new Span(first, last, words + " (" + number + " passages)", when, link);
        }
    }

    /** The bars over the axis from the first to the last day. */
    public static Intervals of(List<Span> spans, LocalDate first, LocalDate last, double width) {
        TimeAxis axis = new TimeAxis(first, last, 0, width);
        List<Bar> bars = new ArrayList<>();
        for (Span span : spans) {
            double x = axis.x(span.first());
            double end = Math.max(x + 3, axis.x(span.last().plusDays(1)));
            boolean isLeft = x > width / 2;
            double y = LINE * bars.size() + LINE / 2;
            bars.add(new Bar(
                    TimeAxis.at(x),
                    TimeAxis.at(end),
                    TimeAxis.at(y),
                    TimeAxis.at(isLeft ? x - 6 : end + 6),
                    TimeAxis.at(y + 4),
                    isLeft ? "end" : "start",
                    span.words(),
                    span.when(),
                    span.link()));
        }
        return new Intervals(bars, TimeAxis.at(LINE * bars.size()), axis.ticks());
    }
}
