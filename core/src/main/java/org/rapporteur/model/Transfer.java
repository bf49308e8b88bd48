package org.rapporteur.model;

import java.util.List;
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
}
