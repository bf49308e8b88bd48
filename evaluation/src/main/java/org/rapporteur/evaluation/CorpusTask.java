package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A task on a corpus that lies in a folder of its own below the gold folder. */
record CorpusTask(String name, String about, String folder, Scorer scorer) implements Task {

    /** Scores a folder. */
    interface Scorer {
        List<Score> score(Path folder) throws IOException;
    }

    @Override
    public Path corpus(Path gold, Path home) {
        return gold.resolve(folder);
    }

    @Override
    public List<Score> score(Path corpus) throws IOException {
        return scorer.score(corpus);
    }
}
