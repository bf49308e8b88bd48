package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.read.dates.DateConstraint.Strength;

/**
 * What a report says about the day it was written, and the days that this leaves.
 *
 * <p>Several reports that tell of one utterance were written within days of each other: {@link #near} narrows the days
 * of one by those of another.
 */
public record DateConstraints(List<DateConstraint> all) {

    /** Nothing. */
    public static final DateConstraints NONE = new DateConstraints(List.of());

    /** Days further apart than this are no knowledge of a date. */
    private static final long MOST_DAYS = 1500;

    /** The longest stretch that is gone through day by day. */
    private static final int MOST_YEARS = 40;

    public DateConstraints {
        all = List.copyOf(all);
    }

    /** These and others. */
    public DateConstraints and(DateConstraints others) {
        return new DateConstraints(
                Stream.concat(all.stream(), others.all.stream()).distinct().toList());
    }

    /**
     * The days that the constraints leave, in order; none if they do not bound the time on both sides. A constraint
     * gives way if the stronger ones and those before it leave it no day; firm ones that contradict each other leave
     * nothing.
     */
    public List<LocalDate> days() {
        List<DateConstraint> ordered = all.stream()
                .sorted(Comparator.comparing(DateConstraint::strength))
                .toList();
        List<DateConstraint> kept = new ArrayList<>();
        LocalDate first = LocalDate.MIN;
        LocalDate last = LocalDate.MAX;
        for (DateConstraint constraint : ordered) {
            LocalDate later = later(first, constraint.first().orElse(LocalDate.MIN));
            LocalDate earlier = earlier(last, constraint.last().orElse(LocalDate.MAX));
            if (!later.isAfter(earlier)) {
                first = later;
                last = earlier;
                kept.add(constraint);
            } else if (constraint.strength() == Strength.FIRM) {
                return List.of();
            }
        }
        return known(filter(range(first, last), kept));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<LocalDate> range(LocalDate first, LocalDate last) {
        boolean open = first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX);
        boolean tooLong = open || first.plusYears(MOST_YEARS).isBefore(last);
        return tooLong ? List.of() : first.datesUntil(last.plusDays(1)).toList();
    }

    private static List<LocalDate> known(List<LocalDate> days) {
        boolean known = !days.isEmpty() && !days.get(0).plusDays(MOST_DAYS).isBefore(days.get(days.size() - 1));
        return known ? days : List.of();
    }

    private static List<LocalDate> filter(List<LocalDate> days, List<DateConstraint> constraints) {
        List<LocalDate> left = days;
        for (DateConstraint constraint : constraints) {
            List<LocalDate> allowed = left.stream().filter(constraint::allows).toList();
            if (!allowed.isEmpty()) {
                left = allowed;
            } else if (constraint.strength() == Strength.FIRM) {
                return List.of();
            }
        }
        return left;
    }

    /** The time that the days amount to: a day, or the stretch from the first to the last; unknown if there are none. */
    public Time time() {
        return time(days(), basis(), evidence());
    }

    /** A date at the head of the text is stated, a dateline is one without its year; all else is worked out. */
    private Basis basis() {
        return all.stream()
                .filter(constraint -> constraint.basis() != Basis.INFERRED)
                .map(DateConstraint::basis)
                .findFirst()
                .orElse(Basis.INFERRED);
    }

    /**
     * The time narrowed by another report's: the days that have a day of the other's within a distance. Unchanged if that
     * leaves none.
     */
    public Time near(DateConstraints other, int distance) {
        return near(other.days(), distance);
    }

    /** The time narrowed to days that have one of the days within a distance. Unchanged if that leaves none. */
    public Time near(List<LocalDate> days, int distance) {
        if (days.isEmpty()) {
            return time();
        }
        LocalDate first = days.get(0).minusDays(distance);
        LocalDate last = days.get(days.size() - 1).plusDays(distance);
        List<LocalDate> close = and(new DateConstraints(List.of(between(first, last)))).days().stream()
                .filter(day -> days.stream().anyMatch(their -> isClose(day, their, distance)))
                .toList();
        return close.isEmpty() ? time() : time(close, basis(), evidence());
    }

    private static DateConstraint between(LocalDate first, LocalDate last) {
        return DateConstraint.between(
                Optional.of(first), Optional.of(last), Strength.USUAL, new Span(0, 0), "near another report");
    }

    private static boolean isClose(LocalDate day, LocalDate other, int distance) {
        return Math.abs(day.toEpochDay() - other.toEpochDay()) <= distance;
    }

    /** The words that the constraints were read from, in order. */
    public List<Span> evidence() {
        return all.stream().map(DateConstraint::evidence).distinct().sorted().toList();
    }

    private static Time time(List<LocalDate> days, Basis basis, List<Span> evidence) {
        if (days.isEmpty()) {
            return Time.UNKNOWN;
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        if (first.equals(last)) {
            return Time.day(first, basis, evidence);
        }
        Precision precision = precision(first, last);
        return Time.between(value(first, last, precision), first, last, precision, basis, evidence);
    }

    private static Precision precision(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        if (days <= 7) {
            return Precision.WEEK;
        }
        if (days <= 31) {
            return Precision.MONTH;
        }
        return first.getYear() == last.getYear() ? Precision.YEAR : Precision.UNKNOWN;
    }

    /** The week, month or year that holds both days; else both. */
    private static String value(LocalDate first, LocalDate last, Precision precision) {
        if (precision == Precision.WEEK && Values.week(first).equals(Values.week(last))) {
            return Values.week(first);
        }
        if (Values.month(first).equals(Values.month(last))) {
            return Values.month(first);
        }
        return precision == Precision.YEAR ? Values.year(first.getYear()) : first + "/" + last;
    }
}
