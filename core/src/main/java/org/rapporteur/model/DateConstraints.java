package org.rapporteur.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.model.DateConstraint.Strength;

/**
 * What a report says about the day it was written, and the days that this leaves.
 *
 * <p>What other reports tell of the same text, utterances and events can be put beside it as further constraints.
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
    public DateConstraints and(List<DateConstraint> others) {
        return new DateConstraints(
                Stream.concat(all.stream(), others.stream()).distinct().toList());
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

    /** The words that the constraints were read from, in order. */
    public List<Span> evidence() {
        return all.stream()
                .map(DateConstraint::evidence)
                .filter(span -> span.length() > 0)
                .distinct()
                .sorted()
                .toList();
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
        if (precision == Precision.WEEK && week(first).equals(week(last))) {
            return week(first);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return YearMonth.from(first).toString();
        }
        return precision == Precision.YEAR ? Integer.toString(first.getYear()) : first + "/" + last;
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
