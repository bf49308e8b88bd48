package org.rapporteur.record;

/** One independent origin behind a claim: why it counts as one, and how many reports rest on it. */
public record OriginRow(String owner, String reason, int reports) {}
