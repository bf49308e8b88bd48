package org.rapporteur.model;

import java.util.Optional;

/**
 * The place, date and agency that open a report's text.
 *
 * @param place the place as written ("LONDON"); empty if the dateline names none
 * @param date the date as written ("Feb. 7"); empty if the dateline names none
 * @param agency the agency in brackets ("Bloomberg"); empty if none
 * @param span where it stands
 */
public record Dateline(Optional<String> place, Optional<String> date, Optional<String> agency, Span span) {}
