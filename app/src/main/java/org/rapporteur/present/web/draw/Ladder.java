package org.rapporteur.present.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The statuses of a transfer, or the stages of a process, on a time axis: the higher, the further; what speaks against
 * it stands below the line.
 *
 * @param lanes the statuses that occur, from the top
 * @param rungs what is told, by time
 * @param way the way from rung to rung, as the drawing's markup writes a path
 */
public record Ladder(List<Lane> lanes, List<Rung> rungs, String way, List<TimeAxis.Tick> ticks, String height) {

    private static final double LEFT = 112;
    private static final double RIGHT = 980;
    private static final double LINE = 24;

    /** One status and its height. */
    public record Lane(String name, String y, String textY) {}

    /**
     * One status that is told.
     *
     * @param isTold whether its day is told; if not, it stands at the day of the report that tells it
     * @param isAgainst whether it speaks against the transfer
     */
    public record Rung(String x, String y, boolean isTold, boolean isAgainst, String words, String link) {}

    /** One status to be drawn. */
    public record Step(LocalDate day, boolean isTold, String status, String words, String link) {}

    /** The drawing of the steps, of which there must be one at least. */
    public static Ladder of(List<Step> steps, List<String> order, List<String> against) {
        List<Step> ordered =
                steps.stream().sorted(Comparator.comparing(Step::day)).toList();
        List<String> names = order.stream()
                .filter(name -> ordered.stream().anyMatch(step -> step.status().equals(name)))
                .toList();
        TimeAxis axis = new TimeAxis(
                ordered.get(0).day(), ordered.get(ordered.size() - 1).day(), LEFT + 14, RIGHT);
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lanes.add(new Lane(names.get(i).replace('_', ' '), TimeAxis.at(y(i)), TimeAxis.at(y(i) + 4)));
        }
        List<Rung> rungs = new ArrayList<>();
        StringBuilder way = new StringBuilder();
        for (Step step : ordered) {
            double x = axis.x(step.day());
            double y = y(names.indexOf(step.status()));
            way.append(way.isEmpty() ? "M" : "L")
                    .append(TimeAxis.at(x))
                    .append(' ')
                    .append(TimeAxis.at(y));
            rungs.add(new Rung(
                    TimeAxis.at(x),
                    TimeAxis.at(y),
                    step.isTold(),
                    against.contains(step.status()),
                    step.words(),
                    step.link()));
        }
        return new Ladder(lanes, rungs, way.toString(), axis.ticks(), TimeAxis.at(y(names.size())));
    }

    private static double y(int lane) {
        return LINE * lane + LINE / 2;
    }
}
