package org.rapporteur.model;

/** Whether an event is said to have happened. */
public enum Status implements Term {
    HAPPENED,
    ONGOING,
    PLANNED,
    THREATENED,
    HYPOTHETICAL,
    DENIED,
    ALLEGED,
    UNCONFIRMED
}
