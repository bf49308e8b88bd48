package org.rapporteur.link.claims;

import java.util.List;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.ledger.Processes;
import org.rapporteur.link.ledger.Transfers;
import org.rapporteur.link.same.Count;
import org.rapporteur.link.same.Utterance;

/** What was found to be one: the ground on which claims, disagreements and the timeline are computed. */
public record Same(
        Groups statements,
        List<Utterance> utterances,
        Groups events,
        Groups figures,
        List<Count> counts,
        Transfers transfers,
        Processes processes) {

    public Same {
        utterances = List.copyOf(utterances);
        counts = List.copyOf(counts);
    }
}
