package org.rapporteur.model;

import java.util.Optional;

/** Whom a statement is attributed to (PARC 3). */
public record Source(String text, Optional<Span> span, Optional<Id> entity, SourceKind kind) {}
