package org.rapporteur.model;

/** What a stretch of a report is to the reader. */
public enum PartKind implements Term {
    TITLE,
    BYLINE,
    /** The place, date and agency before the first words of the lead. */
    DATELINE,
    /** A crosshead within the text. */
    HEADING,
    /** The text proper: what is read. */
    PARAGRAPH,
    /** The words under a picture, with or without a credit; may be older than the report. */
    CAPTION,
    /** Who took the picture or supplied the text. */
    CREDIT,
    /** What the outlet puts on every page: contacts, links, notices. Not read. */
    FURNITURE
}
