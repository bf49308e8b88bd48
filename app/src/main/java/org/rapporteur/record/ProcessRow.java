package org.rapporteur.record;

import java.util.Optional;

/** One process as the lists show it. */
public record ProcessRow(
        String id,
        String kind,
        String name,
        Optional<String> participants,
        Optional<String> mediators,
        Optional<String> venue,
        Optional<String> votes,
        Optional<String> stages,
        int steps) {}
