package org.rapporteur.evaluation.plover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * The scores on every file of the corpus in the folder. Of the training file the pairs held out and those that the
     * lexicon was looked up in are scored apart.
     */
    public List<Score> score(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.getFileName().toString().matches("PLV.*\\.tsv"))
                    .sorted()
                    .toList();
        }
        List<Score> scores = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            scores.addAll(name.contains("train") ? inParts(file) : whole(file, name.replace(".tsv", "")));
        }
        return scores;
    }

    private List<Score> inParts(Path file) throws IOException {
        RootTally heldOut = new RootTally();
        RootTally workedOn = new RootTally();
        for (PlvPair pair : PlvPair.read(file)) {
            (pair.isHeldOut() ? heldOut : workedOn).add(pair.root(), root(pair));
        }
        List<Score> scores = new ArrayList<>(heldOut.scores("plv held out"));
        scores.addAll(workedOn.scores("plv worked on"));
        return scores;
    }

    private List<Score> whole(Path file, String name) throws IOException {
        RootTally tally = new RootTally();
        for (PlvPair pair : PlvPair.read(file)) {
            tally.add(pair.root(), root(pair));
        }
        return tally.scores(name.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private String root(PlvPair pair) {
        Optional<Event> event = PairCoder.between(pair, coder.knownEvents(pair.sentence()));
        return event.map(PlvRoots::of).orElse("");
    }
}
