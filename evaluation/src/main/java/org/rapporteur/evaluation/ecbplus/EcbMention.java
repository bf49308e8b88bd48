package org.rapporteur.evaluation.ecbplus;

import org.rapporteur.model.Span;

/**
 * A mention of an event as the annotators marked it.
 *
 * @param id one in the whole corpus
 * @param span from its first word to its last
 * @param event the event that it is of; one in the whole corpus
 */
record EcbMention(String id, Span span, String event) {}
