package org.rapporteur.record;

/** How many events of one status fall on a day. */
public record DayStatusRow(String day, String status, int rows) {}
