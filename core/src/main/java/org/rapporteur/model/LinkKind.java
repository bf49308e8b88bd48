package org.rapporteur.model;

/** What a link says of its two ends. */
public enum LinkKind implements Term {
    SAME_ENTITY,
    SAME_STATEMENT,
    SAME_EVENT,
    SAME_FIGURE,
    SAME_TRANSFER,
    SAME_PROCESS,
    /** The text of one report stands, whole or in part, in the other. */
    COPY,
    /** Two states of one article. */
    VERSION
}
