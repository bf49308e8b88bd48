package org.rapporteur.model;

/** How the content is given. */
public enum Manner implements Term {
    /** In quotation marks as a whole. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** Partly in quotation marks. */
    MIXED
}
