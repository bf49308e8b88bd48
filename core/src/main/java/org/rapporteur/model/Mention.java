package org.rapporteur.model;

/**
 * A stretch of text that refers to an entity.
 *
 * @param span the whole phrase
 * @param head the part that names or heads it; within the span
 */
public record Mention(Id id, Id report, Span span, Span head, Id entity, MentionForm form, Derivation derivation) {}
