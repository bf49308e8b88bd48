package org.rapporteur.model;

/** How a transfer passes through somebody. */
public enum IntermediaryRole implements Term {
    /** Over the land, through the ports or the air of one that is neither supplier nor recipient. */
    TRANSIT,
    /** Arranged or sold on by one that is neither supplier nor recipient. */
    BROKER
}
