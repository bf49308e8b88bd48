package org.rapporteur.model;

/** What a number is to the true one. */
public enum Bound implements Term {
    EXACTLY,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    NEARLY,
    BETWEEN
}
