package org.rapporteur.model;

import java.util.Optional;

/**
 * A time expression (TIMEX3) of a report.
 *
 * @param span the words
 * @param type DATE, TIME, DURATION or SET
 * @param time the value and the days it denotes
 * @param mod TIMEX3 mod (START, MID, END, APPROX, BEFORE, AFTER, …)
 * @param quant TIMEX3 quant of a set ("EVERY")
 * @param freq TIMEX3 freq of a set ("2X")
 */
public record TimeExpression(
        Span span,
        Type type,
        Time time,
        Optional<String> mod,
        Optional<String> quant,
        Optional<String> freq,
        Derivation derivation) {

    /**
     * The TIMEX3 value as annotators write it: what the clock shows where it is told, without how far that is from
     * Greenwich, which the time keeps.
     */
    public String value() {
        return time.value().replaceAll("(T\\d{2}:\\d{2})[+-]\\d{2}:\\d{2}", "$1");
    }

    /** The same words with another time. */
    public TimeExpression withTime(Time other) {
        return new TimeExpression(span, type, other, mod, quant, freq, derivation);
    }

    /** TIMEX3's types. */
    public enum Type implements Term {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
