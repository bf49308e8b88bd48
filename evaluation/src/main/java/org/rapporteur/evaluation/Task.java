package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One thing that can be scored on a corpus. */
public interface Task {

    /** The task's name on the command line and in the results. */
    String name();

    /** What is scored, on what, and how: a sentence for the results page. */
    String about();

    /**
     * Where the corpus is: below the gold folder, or in the checkout for corpora of the project's own. Unless a task says
     * otherwise its corpus comes with its class.
     */
    default Path corpus(Path gold, Path home) {
        return home;
    }

    /** The figures, in a fixed order. */
    List<Score> score(Path corpus) throws IOException;
}
