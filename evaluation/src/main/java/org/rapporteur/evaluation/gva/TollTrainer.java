package org.rapporteur.evaluation.gva;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rapporteur.evaluation.gva.ChoiceTrainer.Example;
import org.rapporteur.read.figures.TollChoice;
import org.rapporteur.read.language.LanguageEngines;

/**
 * Learns the weights by which the tolls that a report allows are compared ({@code toll-weights.tsv} of the figures), and
 * those by which its places are ({@code place-weights.tsv} of the incidents).
 *
 * <p>Again: run {@code org.rapporteur.evaluation.gva.TollTrainer GOLD/gva TOLL-FILE PLACE-FILE} on the evaluation's class
 * path.
 */
final class TollTrainer {

    private static final int LEAST_REPORTS = 4;
    private static final double PENALTY = 15;
    private static final int LEAST_REPORTS_OF_PLACES = 3;
    private static final double PENALTY_OF_PLACES = 2;

    private TollTrainer() {}

    /** The weights that the examples' tolls teach: the killed, the injured and both must be right. */
    static Map<String, Double> train(List<TollExample> examples) {
        return ChoiceTrainer.train(examples.stream().map(TollTrainer::tolls).toList(), LEAST_REPORTS, PENALTY);
    }

    private static Example tolls(TollExample example) {
        List<Set<String>> features = example.choices().stream()
                .<Set<String>>map(choice -> choice.features().keySet())
                .toList();
        return new Example(
                features,
                List.of(
                        right(example, choice -> choice.killed() == example.killed()),
                        right(example, choice -> choice.wounded() == example.injured()),
                        right(
                                example,
                                choice ->
                                        choice.killed() == example.killed() && choice.wounded() == example.injured())));
    }

    private static boolean[] right(TollExample example, Predicate<TollChoice> right) {
        boolean[] found = new boolean[example.choices().size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = right.test(example.choices().get(i));
        }
        return found;
    }

    /** The weights that the examples' places teach. */
    static Map<String, Double> trainPlaces(List<PlaceExample> examples) {
        return ChoiceTrainer.train(
                examples.stream().map(TollTrainer::places).toList(), LEAST_REPORTS_OF_PLACES, PENALTY_OF_PLACES);
    }

    private static Example places(PlaceExample example) {
        boolean[] right = new boolean[example.right().size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = example.right().get(i);
        }
        return new Example(
                example.features().stream().<Set<String>>map(TreeSet::new).toList(), List.of(right));
    }

    /** Learns from every report below a folder and writes the tables of weights to two files. */
    public static void main(String[] arguments) throws IOException {
        GvaScores scores = new GvaScores(LanguageEngines.load());
        GvaScores.Examples examples = scores.examples(Path.of(arguments[0]));
        write(train(examples.tolls()), Path.of(arguments[1]));
        writePlaces(trainPlaces(examples.places()), Path.of(arguments[2]));
    }

    static void write(Map<String, Double> learned, Path file) throws IOException {
        ChoiceTrainer.write(learned, "How much each feature of a toll speaks for it", file);
    }

    static void writePlaces(Map<String, Double> learned, Path file) throws IOException {
        ChoiceTrainer.write(learned, "How much each feature of a place speaks for the incident's being there", file);
    }
}
