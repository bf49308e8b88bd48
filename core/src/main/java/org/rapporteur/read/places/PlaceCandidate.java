package org.rapporteur.read.places;

/**
 * A place that a mention may refer to.
 *
 * @param score the higher the likelier; comparable within one mention only, not a probability
 * @param why what spoke for it and how much, for a person to read
 */
public record PlaceCandidate(KnownPlace place, double score, String why) {}
