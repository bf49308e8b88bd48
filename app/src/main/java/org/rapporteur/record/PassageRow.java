package org.rapporteur.record;

import java.util.Optional;

/** Where a row stands: the report, the offset in code points, the words. */
public record PassageRow(
        String id,
        String type,
        String report,
        int start,
        String words,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> published) {}
