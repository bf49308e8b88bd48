package org.rapporteur.record;

import java.util.Optional;

/** One thing that can be judged, as the database keeps it: a row, or a link with its ends and their reports. */
public record DoubtRow(
        String id,
        String type,
        String report,
        Optional<String> a,
        Optional<String> b,
        Optional<String> other,
        String why,
        double sureness) {}
