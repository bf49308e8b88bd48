package org.rapporteur.record;

import java.util.Optional;

/** One passage that a search found, with the words that matched between marks. */
public record SearchHit(
        String id,
        String type,
        String report,
        int start,
        String snippet,
        Optional<String> source,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> published) {}
