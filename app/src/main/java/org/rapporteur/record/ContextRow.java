package org.rapporteur.record;

/** The words before and after a passage, and the words of the text there. */
public record ContextRow(String before, String exact, String after) {}
