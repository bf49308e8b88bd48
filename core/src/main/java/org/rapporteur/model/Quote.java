package org.rapporteur.model;

/**
 * A passage by its words, so that it is found again in another reading of the report (W3C Web Annotation's text quote).
 *
 * @param start where it begins, in code points of the report's text; a hint where the words stand there several times
 * @param exact the words; empty for the report as a whole
 * @param prefix the words before it
 * @param suffix the words after it
 */
public record Quote(Id report, int start, String exact, String prefix, String suffix) {}
