package org.rapporteur.model;

import java.util.Optional;

/**
 * Where something is said to have happened or a place that is mentioned.
 *
 * @param name the words of the report
 * @param span where they stand; empty if inferred
 * @param latitude degrees north
 * @param longitude degrees east
 * @param country ISO 3166-1 alpha-3
 * @param precision how finely it is known
 * @param geonames the GeoNames id
 */
public record Place(
        String name,
        Optional<Span> span,
        Optional<Double> latitude,
        Optional<Double> longitude,
        Optional<String> country,
        PlacePrecision precision,
        Optional<Long> geonames) {}
