package org.rapporteur.model;

/** How one state, or a number of states not named, voted. */
public record Vote(String state, VoteKind vote, Passage passage) {}
