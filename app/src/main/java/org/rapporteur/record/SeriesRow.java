package org.rapporteur.record;

/** The figures that count the same thing in the same unit: how many there are, from how many reports. */
public record SeriesRow(String counted, String unit, int figures, int reports) {}
