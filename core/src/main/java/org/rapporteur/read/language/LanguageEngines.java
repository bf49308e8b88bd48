package org.rapporteur.read.language;

import java.util.ServiceLoader;

/** Opens the language engine that is on the class path. */
public interface LanguageEngines {

    /** Loads the models: seconds, not milliseconds. */
    LanguageEngine open();

    /**
     * The engine on the class path.
     *
     * @throws IllegalStateException if there is none
     */
    static LanguageEngine load() {
        return ServiceLoader.load(LanguageEngines.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no language engine on the class path: add the rapporteur-corenlp module"))
                .open();
    }
}
