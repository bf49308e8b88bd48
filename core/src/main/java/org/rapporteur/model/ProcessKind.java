package org.rapporteur.model;

/** What sort of process it is. */
public enum ProcessKind implements Term {
    CONFERENCE,
    TALKS,
    VISIT,
    RESOLUTION,
    SANCTIONS,
    CEASEFIRE,
    PLAN,
    MISSION,
    ELECTION,
    TREATY
}
