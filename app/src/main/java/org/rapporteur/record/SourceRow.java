package org.rapporteur.record;

/** A source, and how often, in how many reports and by how many outlets it is quoted. */
public record SourceRow(String entity, String name, String kind, int statements, int reports, int outlets) {}
