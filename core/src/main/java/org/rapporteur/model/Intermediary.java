package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * One through whose hands or over whose land a transfer is said to pass.
 *
 * @param party the broker, or the state or place of transit; whom no report names stands in its words ("a Cypriot broker")
 * @param told where reports say so, in order; never empty
 */
public record Intermediary(Party party, IntermediaryRole role, List<Told> told) {

    public Intermediary {
        told = List.copyOf(told);
        if (told.isEmpty()) {
            throw new IllegalArgumentException("no passage tells of " + party.text());
        }
    }

    /** The first of the passages that tell of it, by report and place. */
    Passage first() {
        return told.stream().map(Told::passage).sorted().toList().get(0);
    }

    /**
     * A passage that tells of an intermediary.
     *
     * @param accordingTo the statement whose words they are
     */
    public record Told(Passage passage, Optional<Id> accordingTo, Derivation derivation) {}
}
