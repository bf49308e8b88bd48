package org.rapporteur.present.web;

/**
 * One row beside the block of text it was read from.
 *
 * @param register statement, event or figure
 * @param head its first words: the source, the type, the number
 * @param text what it says
 * @param tag its act or status
 * @param link the row's page
 * @param here whether it is the row that was asked for
 */
public record Note(String register, String head, String text, String tag, String link, boolean here) {}
