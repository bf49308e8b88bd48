package org.rapporteur.model;

/** The ladder that a transfer of arms climbs or falls from. */
public enum TransferStatus implements Term {
    TALKS,
    REQUESTED,
    OFFERED,
    APPROVED,
    CONTRACTED,
    IN_DELIVERY,
    DELIVERED,
    POSTPONED,
    SUSPENDED,
    CANCELLED,
    DENIED,
    UNCONFIRMED
}
