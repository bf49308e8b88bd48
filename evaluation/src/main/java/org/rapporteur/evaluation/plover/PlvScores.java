package org.rapporteur.evaluation.plover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.evaluation.Score;
import org.rapporteur.model.Event;
import org.rapporteur.read.language.LanguageEngine;

/**
 * Scores the root category of PLV's pairs, given the pair: accuracy and macro-F1 over the roots. A pair between which no
 * event is read is wrong.
 */
public final class PlvScores {

    private final PairCoder coder;

    public PlvScores(LanguageEngine engine) {
        this.coder = new PairCoder(engine);
    }

    /** The scores on the pairs held out and on those that the lexicon was looked up in. */
    public List<Score> score(Path file) throws IOException {
        RootTally heldOut = new RootTally();
        RootTally workedOn = new RootTally();
        for (PlvPair pair : PlvPair.read(file)) {
            (pair.isHeldOut() ? heldOut : workedOn).add(pair.root(), root(pair));
        }
        List<Score> scores = new ArrayList<>(heldOut.scores("plv held out"));
        scores.addAll(workedOn.scores("plv worked on"));
        return scores;
    }

    private String root(PlvPair pair) {
        Optional<Event> event = PairCoder.between(pair, coder.events(pair.sentence()));
        return event.map(PlvRoots::of).orElse("");
    }
}
