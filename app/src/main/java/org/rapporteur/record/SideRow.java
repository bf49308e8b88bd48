package org.rapporteur.record;

/** One side of a disagreement: what it holds. */
public record SideRow(String owner, int side, String value) {}
