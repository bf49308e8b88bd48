package org.rapporteur.present.web.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days laid out from left to right. */
public final class TimeAxis {

    private static final int FEWEST_TICKS = 3;
    private static final int MOST_TICKS = 12;
    private static final List<Step> STEPS = List.of(
            new Step(ChronoUnit.DAYS, 1),
            new Step(ChronoUnit.DAYS, 7),
            new Step(ChronoUnit.MONTHS, 1),
            new Step(ChronoUnit.MONTHS, 3),
            new Step(ChronoUnit.YEARS, 1),
            new Step(ChronoUnit.YEARS, 5),
            new Step(ChronoUnit.YEARS, 25),
            new Step(ChronoUnit.YEARS, 100));

    private final LocalDate first;
    private final LocalDate last;
    private final double left;
    private final double right;

    /** The width of a label's letter, in the drawing's units. */
    private static final double LETTER = 6.5;

    /**
     * A day that is written under the axis.
     *
     * @param label empty where it would run into the one before
     * @param anchor which end of the label stands at x, so that it stays inside the drawing: start, middle or end
     * @param from the first day it stands for
     * @param to the last
     */
    public record Tick(String x, String label, String anchor, String from, String to) {}

    private record Step(ChronoUnit unit, int amount) {}

    /**
     * @param first the day at the left edge
     * @param last the day at the right edge; not before the first
     */
    public TimeAxis(LocalDate first, LocalDate last, double left, double right) {
        this.first = first;
        this.last = last.isAfter(first) ? last : first.plusDays(1);
        this.left = left;
        this.right = right;
    }

    /** Where the day stands; days outside stand at the edge. */
    public double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return left + Math.max(0, Math.min(1, share)) * (right - left);
    }

    /** The days, months or years that are written, so many that they can be read. */
    public List<Tick> ticks() {
        for (Step step : STEPS) {
            List<Tick> ticks = ticks(step);
            if (ticks.size() <= MOST_TICKS && (ticks.size() >= FEWEST_TICKS || step.unit() == ChronoUnit.DAYS)) {
                return ticks;
            }
            if (ticks.size() < FEWEST_TICKS) {
                return ticks(STEPS.get(Math.max(0, STEPS.indexOf(step) - 1))).stream()
                        .filter(tick -> !tick.label().isEmpty())
                        .toList();
            }
        }
        return ticks(STEPS.get(STEPS.size() - 1));
    }

    private List<Tick> ticks(Step step) {
        List<Tick> ticks = new ArrayList<>();
        double free = left;
        LocalDate day = start(step);
        while (!day.isAfter(last) && ticks.size() <= 4 * MOST_TICKS) {
            LocalDate next = day.plus(step.amount(), step.unit());
            if (!day.isBefore(first)) {
                String label = label(day, step.unit());
                String anchor = anchor(x(day), label);
                double begin = begin(x(day), anchor, label);
                boolean fits = begin >= free;
                free = fits ? begin + width(label) + LETTER : free;
                ticks.add(new Tick(
                        at(x(day)),
                        fits ? label : "",
                        anchor,
                        day.toString(),
                        next.minusDays(1).toString()));
            }
            day = next;
        }
        return ticks;
    }

    private static double width(String label) {
        return label.length() * LETTER;
    }

    private String anchor(double x, String label) {
        double half = width(label) / 2;
        if (x + half > right) {
            return "end";
        }
        return x - half < left ? "start" : "middle";
    }

    /** Where a label so anchored begins. */
    private static double begin(double x, String anchor, String label) {
        return switch (anchor) {
            case "start" -> x;
            case "end" -> x - width(label);
            default -> x - width(label) / 2;
        };
    }

    private LocalDate start(Step step) {
        return switch (step.unit()) {
            case MONTHS -> first.withDayOfMonth(1).minusMonths((first.getMonthValue() - 1) % step.amount());
            case YEARS -> LocalDate.of(Math.floorDiv(first.getYear(), step.amount()) * step.amount(), 1, 1);
            default -> first;
        };
    }

    private static String label(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case MONTHS -> day.toString().substring(0, 7);
            case YEARS -> String.valueOf(day.getYear());
            default -> day.toString();
        };
    }

    /** A place as the drawing's markup writes it. */
    public static String at(double place) {
        long tenths = Math.round(place * 10);
        String sign = tenths < 0 ? "-" : "";
        long rest = Math.abs(tenths) % 10;
        return sign + Math.abs(tenths) / 10 + (rest == 0 ? "" : "." + rest);
    }
}
