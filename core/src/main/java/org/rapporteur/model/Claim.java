package org.rapporteur.model;

import java.util.List;

/**
 * What several reports assert alike: computed, never read.
 *
 * @param about what is claimed, in the words of the clearest member
 * @param members the statements, events, figures or transfer steps
 * @param origins the independent origins behind it
 */
public record Claim(Id id, String about, List<Id> members, List<Origin> origins) {

    public Claim {
        members = List.copyOf(members);
        origins = List.copyOf(origins);
    }
}
