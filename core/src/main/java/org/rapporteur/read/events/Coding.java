package org.rapporteur.read.events;

import java.util.Optional;
import org.rapporteur.model.PloverType;

/** An event's type, mode and CAMEO code. */
record Coding(PloverType type, Optional<String> mode, String cameo) {

    /** Stands for no code: CAMEO has none for what nobody does. */
    static final String NONE = "-";

    static Coding of(EventClass eventClass) {
        return new Coding(eventClass.type(), eventClass.mode(), eventClass.cameo());
    }
}
