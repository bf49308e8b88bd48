package org.rapporteur.model;

/** The stages of a process. */
public enum StageKind implements Term {
    PROPOSED,
    AGREED,
    SCHEDULED,
    POSTPONED,
    DRAFTED,
    OPENED,
    HELD,
    ONGOING,
    VOTED,
    ADOPTED,
    VETOED,
    REJECTED,
    IN_FORCE,
    EXTENDED,
    SUSPENDED,
    ENDED,
    CANCELLED,
    EXPECTED
}
