package org.rapporteur.model;

/** How finely a place is known. */
public enum PlacePrecision implements Term {
    EXACT,
    CITY,
    /** An administrative region or a province. */
    REGION,
    COUNTRY,
    /** Larger than or across countries: "the Middle East", "the Black Sea". */
    AREA,
    UNKNOWN
}
