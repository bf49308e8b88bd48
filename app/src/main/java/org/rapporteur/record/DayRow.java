package org.rapporteur.record;

/** How many rows fall on a day. */
public record DayRow(String day, int rows) {}
