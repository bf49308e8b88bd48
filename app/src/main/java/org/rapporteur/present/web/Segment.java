package org.rapporteur.present.web;

/**
 * A stretch of text under the same annotations from its first character to its last.
 *
 * @param text the words
 * @param layers the layers over it, parted by blanks
 * @param link where it leads; empty for nowhere
 * @param label what it says when pointed at
 * @param anchor the name by which an address points at it; empty for none
 */
public record Segment(String text, String layers, String link, String label, String anchor) {}
