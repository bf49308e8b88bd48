package org.rapporteur.model;

import java.util.List;

/** Where accounts of one thing differ, typed: computed, never read. */
public record Disagreement(Id id, DisagreementKind kind, String about, List<Side> sides) {

    public Disagreement {
        sides = List.copyOf(sides);
    }
}
