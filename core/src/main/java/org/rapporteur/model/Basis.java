package org.rapporteur.model;

/** How a time is known. */
public enum Basis implements Term {
    /** The text says it in words that need no inference but the calendar. */
    STATED,
    /** The dateline says it. */
    DATELINE,
    /** The page, the feed or the agency file says it outside the text. */
    METADATA,
    /** Worked out; the evidence says from what. */
    INFERRED,
    /** Not known. */
    NONE
}
