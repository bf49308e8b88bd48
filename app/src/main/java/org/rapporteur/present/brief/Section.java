package org.rapporteur.present.brief;

import java.util.List;

/** One part of a briefing under one heading. */
public record Section(String heading, List<Line> lines) {

    public Section {
        lines = List.copyOf(lines);
    }
}
