package org.rapporteur.model;

import java.util.List;

/** One side of a disagreement: what it says, and who says so. */
public record Side(String value, List<Id> members) {

    public Side {
        members = List.copyOf(members);
    }
}
