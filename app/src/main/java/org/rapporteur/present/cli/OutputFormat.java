package org.rapporteur.present.cli;

/** How rows are written. */
enum OutputFormat {
    /** For eyes. */
    TABLE,
    /** For spreadsheets: RFC 4180, with a header. */
    CSV,
    /** For programs: the rows of the interchange format, one a line. */
    JSON
}
