package org.rapporteur.model;

/** What sort of thing an entity is. */
public enum EntityKind implements Term {
    PERSON,
    STATE,
    ORGANISATION,
    ARMED_GROUP,
    OUTLET,
    PLACE,
    WEAPON,
    /** A conference, a resolution: named as one. */
    PROCESS,
    /** People named by what they have in common: activists, rebels, Syrians. */
    GROUP,
    OTHER
}
