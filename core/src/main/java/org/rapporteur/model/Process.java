package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * A conference, a round of talks, a resolution or a package of sanctions as one thing.
 *
 * @param stages in order of time
 */
public record Process(
        Id id,
        ProcessKind kind,
        String name,
        List<Stage> stages,
        List<Party> participants,
        List<Party> mediators,
        Optional<Place> venue,
        List<Vote> votes) {

    public Process {
        stages = List.copyOf(stages);
        participants = List.copyOf(participants);
        mediators = List.copyOf(mediators);
        votes = List.copyOf(votes);
    }
}
