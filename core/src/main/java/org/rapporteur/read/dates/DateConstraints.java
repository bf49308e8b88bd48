package org.rapporteur.read.dates;

import java.util.List;

/** What a text says about the day it was written. */
public record DateConstraints(List<DateConstraint> all) {

    /** Nothing. */
    public static final DateConstraints NONE = new DateConstraints(List.of());

    public DateConstraints {
        all = List.copyOf(all);
    }
}
