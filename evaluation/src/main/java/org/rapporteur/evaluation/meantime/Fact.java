package org.rapporteur.evaluation.meantime;

import org.rapporteur.model.Status;

/**
 * MEANTIME's certainty, polarity and time in one: what it marks as certain, positive and not of the future is a fact;
 * certain, positive and of the future is to come; what is negative is denied; all else is uncertain.
 */
enum Fact {
    FACT,
    TO_COME,
    DENIED,
    UNCERTAIN;

    static Fact of(String certainty, String polarity, String time) {
        if (polarity.equals("NEG")) {
            return DENIED;
        }
        if (!certainty.equals("CERTAIN")) {
            return UNCERTAIN;
        }
        return time.equals("FUTURE") ? TO_COME : FACT;
    }

    static Fact of(Status status) {
        return switch (status) {
            case HAPPENED, ONGOING -> FACT;
            case PLANNED, THREATENED -> TO_COME;
            case DENIED -> DENIED;
            case HYPOTHETICAL, ALLEGED, UNCONFIRMED -> UNCERTAIN;
        };
    }
}
