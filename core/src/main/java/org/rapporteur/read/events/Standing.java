package org.rapporteur.read.events;

import org.rapporteur.model.Factuality;
import org.rapporteur.model.Status;

/**
 * Whether an event is said to have happened, and by which rule.
 *
 * @param negated whether the words say that it did not or does not happen
 * @param possible whether they only say that it may
 */
record Standing(Status status, boolean negated, boolean possible, String rule) {

    static final Standing HAPPENED = new Standing(Status.HAPPENED, false, false, "told as a fact");

    static Standing of(Status status, String rule) {
        return new Standing(status, false, false, rule);
    }

    boolean isPlain() {
        return status == Status.HAPPENED && !negated;
    }

    /** FactBank's mark of how certain the source is. */
    Factuality factuality() {
        if (negated) {
            return status == Status.HYPOTHETICAL && possible
                    ? Factuality.POSSIBLE_NEGATIVE
                    : status == Status.PLANNED ? Factuality.PROBABLE_NEGATIVE : Factuality.CERTAIN_NEGATIVE;
        }
        return switch (status) {
            case HAPPENED, ONGOING -> Factuality.CERTAIN_POSITIVE;
            case PLANNED, ALLEGED -> Factuality.PROBABLE_POSITIVE;
            case THREATENED, UNCONFIRMED -> Factuality.POSSIBLE_POSITIVE;
            case DENIED -> Factuality.CERTAIN_NEGATIVE;
            case HYPOTHETICAL -> possible ? Factuality.POSSIBLE_POSITIVE : Factuality.UNCERTAIN;
        };
    }
}
