package org.rapporteur.record;

/** A speaker by name, and how many reports hold a statement of theirs that can be quoted. */
public record SpeakerRow(String name, int reports) {}
