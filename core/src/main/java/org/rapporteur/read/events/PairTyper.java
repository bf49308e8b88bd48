package org.rapporteur.read.events;

import org.rapporteur.model.PloverType;

/**
 * Tells by a learned model what somebody does to somebody else, where no predicate of the lists does. It always answers;
 * the probability says what the answer is worth. Safe on any thread; the same clause gets the same answer.
 */
public interface PairTyper {

    /** The model's name, for derivations. */
    String name();

    /** What the clause's source most likely does to its target. */
    Typed type(PairClause clause);

    /**
     * A type and how likely it is.
     *
     * @param type CONCEDE stands for RETREAT as well
     * @param probability from 0 to 1
     */
    record Typed(PloverType type, double probability) {}
}
