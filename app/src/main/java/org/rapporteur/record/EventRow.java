package org.rapporteur.record;

import java.util.Optional;

/**
 * One event as the lists show it, with the report it stands in; offsets in code points.
 *
 * @param placeBasis "stated" or "inferred"; empty where there is no place
 */
public record EventRow(
        String id,
        String report,
        int start,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> published,
        String trigger,
        String passage,
        String plover,
        Optional<String> mode,
        Optional<String> contexts,
        Optional<String> actors,
        Optional<String> recipients,
        Optional<String> time,
        Optional<String> first,
        Optional<String> last,
        String precision,
        String basis,
        Optional<String> place,
        Optional<String> placeBasis,
        String status,
        String factuality,
        Optional<String> accordingTo,
        Optional<String> saidBy) {}
