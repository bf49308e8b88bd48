package org.rapporteur.model;

/** How a state voted. */
public enum VoteKind implements Term {
    FOR,
    AGAINST,
    ABSTAINED,
    VETOED
}
