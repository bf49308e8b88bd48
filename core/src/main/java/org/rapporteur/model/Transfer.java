package org.rapporteur.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Arms or material that pass from one party to another: what one report (in a reading) or all reports (in the record)
 * say of it.
 *
 * @param via through whom or whose land it passes; routes that exclude one another stand side by side
 * @param statuses in order of time
 */
public record Transfer(
        Id id,
        Optional<Party> supplier,
        Optional<Party> recipient,
        Item item,
        Optional<Amount> number,
        List<Intermediary> via,
        List<TransferStep> statuses) {

    public Transfer {
        via = List.copyOf(via);
        statuses = List.copyOf(statuses);
    }

    /**
     * The ids of those in {@code via}, in their order: of where they are first told of, so that one keeps its id whatever
     * its part is said to be.
     */
    public List<Id> viaIds() {
        Map<Passage, Integer> known = new HashMap<>();
        return via.stream()
                .map(Intermediary::first)
                .map(first -> Id.of(
                        "intermediary",
                        id,
                        first.report(),
                        first.span().start(),
                        first.span().end(),
                        known.merge(first, 1, Integer::sum)))
                .toList();
    }

    /** The same transfer by way of others. */
    public Transfer through(List<Intermediary> others) {
        return new Transfer(id, supplier, recipient, item, number, others, statuses);
    }
}
