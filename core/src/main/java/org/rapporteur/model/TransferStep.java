package org.rapporteur.model;

import java.util.Optional;

/** One dated, sourced status of a transfer. */
public record TransferStep(
        TransferStatus status, Time time, Passage passage, Optional<Id> accordingTo, Derivation derivation) {}
