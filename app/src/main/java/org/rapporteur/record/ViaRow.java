package org.rapporteur.record;

import java.util.Optional;

/**
 * A passage that tells of one through whom a transfer passes; offsets in code points.
 *
 * @param owner the transfer
 * @param place the number of the intermediary among those of the transfer
 */
public record ViaRow(
        String owner,
        int place,
        String id,
        String role,
        String party,
        Optional<String> entity,
        Optional<String> country,
        String report,
        int start,
        String passage,
        Optional<String> saidBy,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> published) {}
