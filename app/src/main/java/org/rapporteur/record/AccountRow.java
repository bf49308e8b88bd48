package org.rapporteur.record;

import java.util.Optional;

/**
 * What one report gives of an incident's toll; offsets in code points.
 *
 * @param owner the incident
 * @param passage the first sentence of the report that tells of people killed or harmed
 */
public record AccountRow(
        String owner,
        int killed,
        int wounded,
        String report,
        int start,
        String passage,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> published) {}
