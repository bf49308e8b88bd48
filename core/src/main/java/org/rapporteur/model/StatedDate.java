package org.rapporteur.model;

/**
 * A date that stands outside the text: in the page's metadata, a feed or an agency file.
 *
 * @param kind which date it is
 * @param value as it stands there
 * @param where the field that says so, as "JSON-LD datePublished"
 */
public record StatedDate(DateKind kind, String value, String where) {}
