package org.rapporteur.record;

import java.util.Optional;

/** One day of the timeline with the passage that tells it; offsets in code points. */
public record TimelineRow(
        String day,
        String precision,
        double weight,
        int origins,
        String report,
        int start,
        String passage,
        String members,
        Optional<String> outlet,
        Optional<String> title) {}
