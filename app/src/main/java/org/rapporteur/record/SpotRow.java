package org.rapporteur.record;

import java.util.Optional;

/** A place at which events are said to have been, and how exactly it is known. */
public record SpotRow(
        String place,
        double lat,
        double lon,
        Optional<String> precision,
        int events,
        Optional<String> first,
        Optional<String> last) {}
