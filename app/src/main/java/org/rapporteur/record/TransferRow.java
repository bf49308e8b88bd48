package org.rapporteur.record;

import java.util.Optional;

/**
 * One transfer as the lists show it.
 *
 * @param via through whom it passes, each behind the part that it has ("transit: Uganda; broker: a Ukrainian broker")
 */
public record TransferRow(
        String id,
        Optional<String> supplier,
        Optional<String> recipient,
        String item,
        Optional<String> designation,
        Optional<String> category,
        Optional<String> low,
        Optional<String> high,
        Optional<String> statuses,
        int steps,
        Optional<String> via) {}
