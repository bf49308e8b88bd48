package org.rapporteur.read.events;

import java.util.Optional;
import java.util.ServiceLoader;

/** Opens the learned typer of pairs that is on the class path. */
public interface PairTypers {

    /** Loads the model: a tenth of a second or more; empty if it cannot run on this platform. */
    Optional<PairTyper> open();

    /** The typer on the class path; empty if there is none that runs here, and the lists type alone. */
    static Optional<PairTyper> load() {
        return ServiceLoader.load(PairTypers.class).findFirst().flatMap(PairTypers::open);
    }
}
