package org.rapporteur.model;

import java.util.Locale;

/** A word of a closed list, as the interchange format writes it: lower case, words parted by underscores. */
public interface Term {

    /** The constant's name. */
    String name();

    /** The word as written in the interchange format. */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
