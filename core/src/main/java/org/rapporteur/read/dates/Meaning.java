package org.rapporteur.read.dates;

import java.util.Optional;

/** What words mean before it is known when they were written. */
sealed interface Meaning permits Meaning.Tag, Meaning.Quantity, Meaning.Unit, Meaning.Clock, Expression {

    /** A word of a closed class, by number and by code: months, parts of the day, modifiers. */
    record Tag(int number, String code) implements Meaning {}

    /**
     * How many.
     *
     * @param value the number; of a span of numbers the least
     * @param vague whether the words do not say how many ("several", "12 to 18")
     * @param about whether it is meant roughly ("a couple of")
     */
    record Quantity(double value, boolean vague, boolean about) implements Meaning {

        static Quantity of(double value) {
            return new Quantity(value, false, false);
        }

        boolean isWhole() {
            return value == Math.rint(value);
        }
    }

    /** A unit of time, or several of them: a fortnight is two weeks. */
    record Unit(Grain grain, int count) implements Meaning {}

    /**
     * A time of day: TIMEX3's part after the date ("T15:30", "TMO"), and the zone if it is stated.
     *
     * @param zone "Z", an offset such as "-05:00", a zone of the tz database, or that of a place that is not named
     */
    record Clock(String value, Optional<String> zone) implements Meaning {

        /** How many minutes into the day, unless it is a part of the day. */
        Optional<Integer> minutes() {
            boolean told = value.length() == 6 && value.charAt(3) == ':';
            return told
                    ? Optional.of(60 * Integer.parseInt(value.substring(1, 3)) + Integer.parseInt(value.substring(4)))
                    : Optional.empty();
        }
    }
}
