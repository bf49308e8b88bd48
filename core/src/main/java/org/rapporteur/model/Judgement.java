package org.rapporteur.model;

/** What is decided of a link or a row. */
public enum Judgement implements Term {
    SAME,
    NOT_SAME,
    RIGHT,
    WRONG,
    UNSURE
}
