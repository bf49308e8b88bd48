package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A time as far as it is known: a TIMEX3 value, the days it covers, how finely and how it is known.
 *
 * @param value the TIMEX3 value ("2013-05-17", "2013-05", "2013-W20", "2013-05-17T15:30", "PAST_REF"); empty if none
 * @param first the first day that it may cover; empty if open or not known
 * @param last the last day that it may cover, inclusive; empty if open or not known
 * @param precision how finely it is known
 * @param basis how it is known
 * @param evidence the passages it was read from, in the report that it belongs to
 */
public record Time(
        String value,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Precision precision,
        Basis basis,
        List<Span> evidence) {

    /** A time of which nothing is known. */
    public static final Time UNKNOWN =
            new Time("", Optional.empty(), Optional.empty(), Precision.UNKNOWN, Basis.NONE, List.of());

    public Time {
        evidence = List.copyOf(evidence);
    }

    /** One day. */
    public static Time day(LocalDate day, Basis basis, List<Span> evidence) {
        return new Time(day.toString(), Optional.of(day), Optional.of(day), Precision.DAY, basis, evidence);
    }

    /** The days from first to last, both included. */
    public static Time between(
            String value, LocalDate first, LocalDate last, Precision precision, Basis basis, List<Span> evidence) {
        return new Time(value, Optional.of(first), Optional.of(last), precision, basis, evidence);
    }

    /** Some day until the last, on that day at the latest. */
    public static Time until(LocalDate last, Basis basis, List<Span> evidence) {
        return new Time("../" + last, Optional.empty(), Optional.of(last), Precision.UNKNOWN, basis, evidence);
    }

    /** The same time known in another way. */
    public Time withBasis(Basis other) {
        return new Time(value, first, last, precision, other, evidence);
    }

    /** The same time with other evidence. */
    public Time withEvidence(List<Span> other) {
        return new Time(value, first, last, precision, basis, other);
    }

    /** Whether anything is known of it. */
    public boolean isKnown() {
        return first.isPresent() || last.isPresent();
    }

    /** Whether it is a stretch of which only one end is told ("since March"): nothing is said to have been on that day. */
    public boolean isStretch() {
        return value.startsWith("../") || value.endsWith("/..");
    }

    /** The day, if it is known to the day. */
    public Optional<LocalDate> asDay() {
        return first.isPresent() && first.equals(last) ? first : Optional.empty();
    }
}
