package org.rapporteur.record;

import java.util.Optional;

/** One statement as the lists show it, with the report it stands in; offsets in code points. */
public record StatementRow(
        String id,
        String report,
        int start,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> published,
        String source,
        Optional<String> entity,
        Optional<String> entityName,
        String sourceKind,
        Optional<String> cue,
        Optional<String> content,
        String manner,
        String act,
        boolean negated,
        Optional<String> addressee,
        Optional<String> venue,
        Optional<String> said,
        String basis,
        Optional<String> within,
        Optional<String> chain,
        int links) {}
