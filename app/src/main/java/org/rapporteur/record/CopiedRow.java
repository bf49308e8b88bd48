package org.rapporteur.record;

import java.util.Optional;

/** One report of a group that is one text: the group, how many reports it has, the report as the lists show it. */
public record CopiedRow(
        String owner,
        int reports,
        String id,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> published) {}
