package org.rapporteur.record;

import java.util.Optional;

/** A report that is a copy of another one, or a version of it, and why that is held to be so. */
public record KinRow(
        String of,
        String id,
        String kind,
        String reason,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> published) {}
