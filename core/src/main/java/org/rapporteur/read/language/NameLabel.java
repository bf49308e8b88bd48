package org.rapporteur.read.language;

/** The kinds of names that a language engine tells apart. */
public enum NameLabel {
    NONE,
    PERSON,
    ORGANISATION,
    LOCATION
}
