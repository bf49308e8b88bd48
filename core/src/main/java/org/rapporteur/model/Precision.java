package org.rapporteur.model;

/** How finely a time is known. */
public enum Precision implements Term {
    MINUTE,
    DAY,
    WEEK,
    MONTH,
    /** A season or a quarter. */
    SEASON,
    YEAR,
    /** A decade or longer. */
    DECADE,
    UNKNOWN
}
