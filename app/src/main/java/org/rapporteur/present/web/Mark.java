package org.rapporteur.present.web;

import org.rapporteur.model.Span;

/**
 * One annotation to be shown in the text.
 *
 * @param span where
 * @param layer what it is: content, cue, source, event, figure, time, mention
 * @param link the row or entity it leads to; empty for none
 * @param label what it says when pointed at
 */
record Mark(Span span, String layer, String link, String label) {}
