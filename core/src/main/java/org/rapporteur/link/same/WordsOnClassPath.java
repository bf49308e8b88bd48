package org.rapporteur.link.same;

import java.util.Optional;

/** The learned reader of words in context that is on the class path, opened when it is first asked for and then kept. */
public final class WordsOnClassPath {

    private static final Optional<WordsInContext> READER = WordsInContexts.load();

    private WordsOnClassPath() {}

    /** The reader; empty if there is none that runs here. */
    public static Optional<WordsInContext> reader() {
        return READER;
    }
}
