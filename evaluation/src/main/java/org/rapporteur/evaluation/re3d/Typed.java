package org.rapporteur.evaluation.re3d;

import org.rapporteur.model.Span;

/** A passage and what sort of thing it names, in re3d's words. */
record Typed(String type, Span span) {}
