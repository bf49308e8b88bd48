package org.rapporteur.read.statements;

import java.util.Optional;
import java.util.ServiceLoader;

/** Opens the learned tagger that is on the class path. */
public interface SpanTaggers {

    /** Loads the model: a tenth of a second or more; empty if it cannot run on this platform. */
    Optional<SpanTagger> open();

    /** The tagger on the class path; empty if there is none that runs here, and rules read alone. */
    static Optional<SpanTagger> load() {
        return ServiceLoader.load(SpanTaggers.class).findFirst().flatMap(SpanTaggers::open);
    }
}
