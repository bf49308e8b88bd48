package org.rapporteur.model;

/** One part of a report's text and what it is. */
public record Part(PartKind kind, Span span) {}
