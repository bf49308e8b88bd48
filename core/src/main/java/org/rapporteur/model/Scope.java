package org.rapporteur.model;

import java.util.Optional;

/**
 * What a figure covers.
 *
 * @param place the place it is limited to
 * @param period the time it is counted over ("since March")
 * @param side whose: "Syrian forces", "civilians"
 */
public record Scope(Optional<Place> place, Time period, Optional<Party> side) {

    /** No limits told. */
    public static final Scope OPEN = new Scope(Optional.empty(), Time.UNKNOWN, Optional.empty());
}
