package org.rapporteur.model;

/** What sort of source a statement is attributed to. */
public enum SourceKind implements Term {
    PERSON,
    GROUP,
    ORGANISATION,
    STATE,
    DOCUMENT,
    OUTLET,
    /** "officials", "a diplomat who asked not to be named" */
    UNNAMED
}
