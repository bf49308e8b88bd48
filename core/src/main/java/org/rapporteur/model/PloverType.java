package org.rapporteur.model;

/** The event types of PLOVER 2, and one of our own: what befalls people and things without an adversary. */
public enum PloverType implements Term {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    /** An accident or a natural disaster; PLOVER has the context, but no such type. */
    DISASTER
}
