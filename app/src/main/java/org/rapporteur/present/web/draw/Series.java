package org.rapporteur.present.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Numbers over time: each with its bound, numbers of one source joined by a line.
 *
 * @param lines the way of one source's numbers, as the drawing's markup writes points
 * @param levels the numbers that are written at the left
 * @param isLogarithmic whether equal heights stand for equal ratios
 */
public record Series(
        List<Point> points, List<String> lines, List<TimeAxis.Tick> ticks, List<Level> levels, boolean isLogarithmic) {

    private static final double LEFT = 64;
    private static final double RIGHT = 988;
    private static final double BOTTOM = 300;
    private static final double TOP = 14;
    private static final double WIDE_RATIO = 30;
    private static final int LABELS = 80;

    /** A number that is written at the left. */
    public record Level(String y, String label) {}

    /**
     * One number.
     *
     * @param sign dot, ring, up, down or range: exact, about, at least, at most, from to
     * @param shape the sign's outline, as the drawing's markup writes a path
     * @param label the number; empty where it would stand in another's way
     * @param words what it says when pointed at
     */
    public record Point(
            String x, String y, String sign, String shape, String label, String labelY, String words, String link) {}

    /** One number to be drawn. */
    public record Number(
            LocalDate day,
            double low,
            double high,
            String bound,
            String shown,
            String source,
            String words,
            String link) {

        double middle() {
            return (low + high) / 2;
        }
    }

    public Series {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        levels = List.copyOf(levels);
    }

    /** The drawing of the numbers; there must be one at least. */
    public static Series of(List<Number> numbers) {
        List<Number> ordered = numbers.stream()
                .sorted(Comparator.comparing(Number::day)
                        .thenComparing(Number::middle)
                        .thenComparing(Number::link))
                .toList();
        TimeAxis axis = new TimeAxis(
                ordered.get(0).day(), ordered.get(ordered.size() - 1).day(), LEFT + 16, RIGHT - 30);
        double most = ordered.stream().mapToDouble(Number::high).max().orElse(1);
        double least = ordered.stream()
                .mapToDouble(Number::low)
                .filter(low -> low > 0)
                .min()
                .orElse(1);
        boolean isLogarithmic = most / least > WIDE_RATIO;
        DoubleUnaryOperator y =
                isLogarithmic ? logarithmic(least, most) : number -> BOTTOM - (BOTTOM - TOP) * number / most;
        return new Series(
                points(ordered, axis, y),
                lines(ordered, axis, y),
                axis.ticks(),
                levels(least, most, isLogarithmic, y),
                isLogarithmic);
    }

    private static DoubleUnaryOperator logarithmic(double least, double most) {
        double low = Math.floor(Math.log10(least));
        double high = Math.max(low + 1, Math.log10(most));
        return number ->
                BOTTOM - (BOTTOM - TOP) * (Math.log10(Math.max(number, Math.pow(10, low))) - low) / (high - low);
    }

    private static List<Point> points(List<Number> numbers, TimeAxis axis, DoubleUnaryOperator y) {
        List<Point> points = new ArrayList<>();
        List<double[]> taken = new ArrayList<>();
        for (Number number : numbers) {
            double x = axis.x(number.day());
            double at = y.applyAsDouble(number.middle());
            boolean isFree = numbers.size() <= LABELS
                    && taken.stream().noneMatch(other -> Math.abs(other[0] - x) < 58 && Math.abs(other[1] - at) < 13);
            if (isFree) {
                taken.add(new double[] {x, at});
            }
            points.add(new Point(
                    TimeAxis.at(x),
                    TimeAxis.at(at),
                    sign(number),
                    shape(number, x, at, y),
                    isFree ? number.shown() : "",
                    TimeAxis.at(at - 9),
                    number.words(),
                    number.link()));
        }
        return points;
    }

    private static String sign(Number number) {
        if (number.low() < number.high()) {
            return "range";
        }
        return switch (number.bound()) {
            case "at_least", "more_than" -> "up";
            case "at_most", "less_than", "nearly" -> "down";
            case "about" -> "ring";
            default -> "dot";
        };
    }

    private static String shape(Number number, double x, double y, DoubleUnaryOperator scale) {
        return switch (sign(number)) {
            case "up" -> path("M%.1f %.1fl5 9h-10z", x, y - 5);
            case "down" -> path("M%.1f %.1fl5 -9h-10z", x, y + 5);
            case "range" ->
                path("M%.1f %.1fV%.1f", x, scale.applyAsDouble(number.high()), scale.applyAsDouble(number.low()));
            default -> path("M%.1f %.1fa4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0 -8.4 0z", x - 4.2, y);
        };
    }

    private static String path(String format, Object... places) {
        return String.format(Locale.ROOT, format, places);
    }

    private static List<String> lines(List<Number> numbers, TimeAxis axis, DoubleUnaryOperator y) {
        Map<String, List<Number>> bySource = new LinkedHashMap<>();
        for (Number number : numbers) {
            if (!number.source().isEmpty()) {
                bySource.computeIfAbsent(number.source(), source -> new ArrayList<>())
                        .add(number);
            }
        }
        return bySource.values().stream()
                .filter(own -> own.size() > 1)
                .map(own -> {
                    StringBuilder way = new StringBuilder();
                    own.forEach(number -> way.append(way.isEmpty() ? "M" : "L")
                            .append(TimeAxis.at(axis.x(number.day())))
                            .append(' ')
                            .append(TimeAxis.at(y.applyAsDouble(number.middle()))));
                    return way.toString();
                })
                .toList();
    }

    private static List<Level> levels(double least, double most, boolean isLogarithmic, DoubleUnaryOperator y) {
        List<Level> levels = new ArrayList<>();
        if (isLogarithmic) {
            for (double level = Math.pow(10, Math.floor(Math.log10(least))); level <= most; level *= 10) {
                levels.add(level(level, y));
            }
            return levels;
        }
        double step = Math.pow(10, Math.floor(Math.log10(Math.max(most, 1))));
        step = most / step < 2 ? step / 5 : most / step < 5 ? step / 2 : step;
        for (double level = 0; level <= most; level += step) {
            levels.add(level(level, y));
        }
        return levels;
    }

    private static Level level(double number, DoubleUnaryOperator y) {
        String label = number == Math.rint(number)
                ? String.format(Locale.ROOT, "%,d", (long) number)
                : String.format(Locale.ROOT, "%.2f", number);
        return new Level(TimeAxis.at(y.applyAsDouble(number)), label);
    }
}
