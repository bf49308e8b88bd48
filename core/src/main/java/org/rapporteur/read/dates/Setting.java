package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What an expression is read against.
 *
 * @param report the day of writing; empty if it is not known
 * @param focus the time spoken of last
 * @param spoken for each grain the time of that grain spoken of last
 * @param tense whether the words around speak of what was, is or will be
 */
record Setting(Optional<LocalDate> report, Optional<Denoted> focus, Map<Grain, Denoted> spoken, Tense tense) {

    /** Whether the words around speak of what was, is or will be. */
    enum Tense {
        /** After "since": nothing to come can be meant. */
        SURELY_PAST,
        /** Between two verbs that tell what was: "said an audit in September found". */
        PLAINLY_PAST,
        PAST,
        FUTURE,
        /** After an infinitive or a verb in the present: what is to come more often than not. */
        LIKELY_FUTURE,
        OPEN;

        boolean isPast() {
            return this == PAST || this == PLAINLY_PAST || this == SURELY_PAST;
        }

        boolean isFuture() {
            return this == FUTURE || this == LIKELY_FUTURE;
        }
    }

    /** Whether the time spoken of last is of this grain. */
    boolean isOf(Grain grain) {
        return focus.filter(time -> time.grain() == grain).isPresent();
    }

    /** The day spoken of last, whatever was spoken of since. */
    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(spoken.get(Grain.DAY)).flatMap(Denoted::first);
    }

    /** The day in the focus that others are counted from, else the day of writing. */
    Optional<LocalDate> focusDay() {
        return focus.flatMap(Denoted::first).or(() -> report);
    }
}
