package org.rapporteur.record;

import java.util.Optional;

/** One entity as the lists show it. */
public record EntityRow(
        String id,
        String name,
        String kind,
        Optional<String> aliases,
        Optional<String> roles,
        Optional<String> country,
        Optional<String> sector,
        int mentions,
        int reports) {}
