package org.rapporteur.record;

import java.util.Optional;

/** One figure as the lists show it, with the report it stands in; offsets in code points. */
public record FigureRow(
        String id,
        String report,
        int start,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> published,
        String passage,
        Optional<String> low,
        Optional<String> high,
        String bound,
        String unit,
        Optional<String> counted,
        Optional<String> place,
        Optional<String> period,
        Optional<String> side,
        Optional<String> asOf,
        Optional<String> says,
        Optional<String> saidBy,
        Optional<String> event) {}
