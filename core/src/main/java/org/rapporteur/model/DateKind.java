package org.rapporteur.model;

/** Which of a report's dates is meant. */
public enum DateKind implements Term {
    PUBLISHED,
    UPDATED,
    RETRIEVED
}
