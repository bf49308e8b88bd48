package org.rapporteur.model;

/** How two accounts differ; or that they do not. */
public enum DisagreementKind implements Term {
    NUMBER,
    TIME,
    PLACE,
    PERPETRATOR,
    DENIAL,
    SCOPE,
    /** A later report corrects an earlier. */
    CORRECTION,
    /** One says plainly what the other hedges. */
    HEDGED,
    /** No disagreement: different scope. */
    NONE_DIFFERENT_SCOPE,
    /** No disagreement: different times. */
    NONE_DIFFERENT_TIMES
}
