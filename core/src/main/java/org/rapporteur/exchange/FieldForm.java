package org.rapporteur.exchange;

/** How a field of a row is kept, and so how a person's value for it is read. */
enum FieldForm {
    /** Words that are always there. */
    WORDS,
    /** Words that may be missing. */
    MAYBE_WORDS,
    /** A word of a closed list. */
    TERM,
    /** "true" or "false". */
    FLAG,
    /** One number, or two: "17", "12-17", "12-". */
    NUMBER,
    /** A day, a month, a year, or a stretch from one to another: "2013-05-17", "2013-05", "2013-05-10/2013-05-20". */
    TIME,
    /** One party by its name. */
    PARTY,
    /** Parties by their names, parted by semicolons. */
    PARTIES,
    /** A place by its name. */
    PLACE
}
