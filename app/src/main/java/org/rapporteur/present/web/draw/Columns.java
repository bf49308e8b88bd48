package org.rapporteur.present.web.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many rows fall on each day, week or month, as columns over a time axis.
 *
 * @param columns one for each time that has rows
 * @param each what one column stands for: day, week or month
 * @param highest the most rows of a column
 */
public record Columns(List<Column> columns, String each, int highest, List<TimeAxis.Tick> ticks) {

    private static final int MOST_COLUMNS = 130;

    /**
     * One column.
     *
     * @param parts its stretches from the bottom, by kind
     * @param from the first day it stands for
     * @param to the last
     */
    public record Column(String x, String width, List<Stretch> parts, int rows, String from, String to) {}

    /** A stretch of a column: rows of one kind. */
    public record Stretch(String kind, String y, String height, int rows) {}

    /** Rows of one kind on one day. */
    public record Count(LocalDate day, String kind, int rows) {}

    /** The columns of the counts over the axis from the first to the last day, in a drawing of this size. */
    public static Columns of(
            List<Count> counts, LocalDate first, LocalDate last, double width, double height, List<String> kinds) {
        ChronoUnit unit = unit(first, last);
        SortedMap<LocalDate, int[]> sums = new TreeMap<>();
        for (Count count : counts) {
            int kind = kinds.indexOf(count.kind());
            if (kind >= 0 && !count.day().isBefore(first) && !count.day().isAfter(last)) {
                sums.computeIfAbsent(start(count.day(), unit), day -> new int[kinds.size()])[kind] += count.rows();
            }
        }
        int highest = sums.values().stream().mapToInt(Columns::sum).max().orElse(0);
        LocalDate end = last.plusDays(1);
        TimeAxis axis = new TimeAxis(start(first, unit), end, 0, width);
        List<Column> columns = new ArrayList<>();
        sums.forEach((day, rows) -> {
            LocalDate next = day.plus(1, unit);
            double x = axis.x(day);
            double wide = Math.max(2, axis.x(next.isAfter(end) ? end : next) - x - 1);
            columns.add(new Column(
                    TimeAxis.at(x),
                    TimeAxis.at(Math.min(wide, 24)),
                    parts(rows, kinds, height, highest),
                    sum(rows),
                    day.toString(),
                    next.minusDays(1).toString()));
        });
        return new Columns(columns, unit.name().toLowerCase(Locale.ROOT).replaceFirst("s$", ""), highest, axis.ticks());
    }

    private static ChronoUnit unit(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days <= MOST_COLUMNS) {
            return ChronoUnit.DAYS;
        }
        return days <= 7L * MOST_COLUMNS ? ChronoUnit.WEEKS : ChronoUnit.MONTHS;
    }

    private static LocalDate start(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            default -> day;
        };
    }

    private static int sum(int[] rows) {
        int sum = 0;
        for (int each : rows) {
            sum += each;
        }
        return sum;
    }

    private static List<Stretch> parts(int[] rows, List<String> kinds, double height, int highest) {
        List<Stretch> parts = new ArrayList<>();
        double top = height;
        for (int kind = 0; kind < rows.length; kind++) {
            if (rows[kind] > 0) {
                double high = Math.max(2, height * rows[kind] / highest);
                top -= high;
                parts.add(new Stretch(kinds.get(kind), TimeAxis.at(top), TimeAxis.at(high), rows[kind]));
            }
        }
        return parts;
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return columns.isEmpty();
    }
}
