package org.rapporteur.read.references;

import org.rapporteur.model.Span;

/**
 * A noun phrase that refers to somebody or something.
 *
 * @param span the phrase, without a number before it that only counts
 */
public record Reference(Span span, ReferenceKind kind) {}
