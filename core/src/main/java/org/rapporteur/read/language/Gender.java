package org.rapporteur.read.language;

/** Whether "he" or "she" may stand for a person, as far as the report tells. */
enum Gender {
    MAN,
    WOMAN,
    UNKNOWN;

    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
