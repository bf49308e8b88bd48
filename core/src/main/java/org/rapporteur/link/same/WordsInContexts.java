package org.rapporteur.link.same;

import java.util.Optional;
import java.util.ServiceLoader;

/** Opens the learned reader of words in context that is on the class path. */
public interface WordsInContexts {

    /** Loads the model: some tenths of a second; empty if it cannot run on this platform. */
    Optional<WordsInContext> open();

    /** The reader on the class path; empty if there is none that runs here, and what can be seen decides alone. */
    static Optional<WordsInContext> load() {
        return ServiceLoader.load(WordsInContexts.class).findFirst().flatMap(WordsInContexts::open);
    }
}
