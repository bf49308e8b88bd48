package org.rapporteur.evaluation.plover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.evaluation.Score;
import org.rapporteur.read.language.LanguageEngine;

/**
 * Scores the root category of PLV's pairs, given the pair: accuracy and macro-F1 over the roots. Where no event that is
 * read ties one of the two, the learned typer of pairs tells the root. And, end to end, the F1 of source-root-target
 * triples.
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
        List<PlvPair> all = PlvPair.read(file);
        List<Score> scores =
                new ArrayList<>(scores(all.stream().filter(PlvPair::isHeldOut).toList(), "plv held out"));
        scores.addAll(scores(all.stream().filter(pair -> !pair.isHeldOut()).toList(), "plv worked on"));
        return scores;
    }

    private List<Score> whole(Path file, String name) throws IOException {
        return scores(PlvPair.read(file), name.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private List<Score> scores(List<PlvPair> pairs, String task) {
        RootTally roots = new RootTally();
        TripleTally triples = new TripleTally();
        Map<String, List<PlvPair>> bySentence = new LinkedHashMap<>();
        for (PlvPair pair : pairs) {
            roots.add(pair.root(), coder.root(pair).orElse(""));
            bySentence
                    .computeIfAbsent(pair.sentence(), text -> new ArrayList<>())
                    .add(pair);
        }
        bySentence.forEach((text, marked) -> triples.add(marked, coder.events(text)));
        List<Score> scores = new ArrayList<>(roots.scores(task));
        scores.addAll(triples.scores(task));
        return scores;
    }
}
