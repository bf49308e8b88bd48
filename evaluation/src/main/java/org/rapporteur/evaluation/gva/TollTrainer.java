package org.rapporteur.evaluation.gva;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rapporteur.read.figures.TollChoice;
import org.rapporteur.read.language.LanguageEngines;

/**
 * Learns the weights by which the tolls that a report allows are compared ({@code toll-weights.tsv} of the figures): the
 * greatest likelihood of the right number of killed, of injured and of both among the choices of each report, with a
 * penalty on the squares of the weights. Full gradients by Adam from zero, so that nothing is left to chance.
 *
 * <p>Again: run {@code org.rapporteur.evaluation.gva.TollTrainer GOLD/gva FILE} on the evaluation's class path.
 */
final class TollTrainer {

    private static final int LEAST_REPORTS = 4;
    private static final double PENALTY = 15;
    private static final int STEPS = 150;
    private static final double RATE = 0.03;
    private static final double LEAST_WEIGHT = 0.005;

    private final List<Case> cases = new ArrayList<>();
    private final Map<String, Integer> places = new TreeMap<>();
    private double[] weights;

    /** One report: for each choice the places of its features, and whether it is right. */
    private record Case(int[][] features, boolean[] killed, boolean[] injured) {}

    private TollTrainer(List<TollExample> examples) {
        Map<String, Integer> reports = new TreeMap<>();
        examples.forEach(example -> example.choices().stream()
                .flatMap(choice -> choice.features().keySet().stream())
                .distinct()
                .forEach(feature -> reports.merge(feature, 1, Integer::sum)));
        reports.forEach((feature, count) -> {
            if (count >= LEAST_REPORTS) {
                places.put(feature, places.size());
            }
        });
        examples.forEach(example -> cases.add(caseOf(example)));
        weights = new double[places.size()];
    }

    private Case caseOf(TollExample example) {
        int size = example.choices().size();
        Case made = new Case(new int[size][], new boolean[size], new boolean[size]);
        for (int i = 0; i < size; i++) {
            TollChoice choice = example.choices().get(i);
            made.features[i] = choice.features().keySet().stream()
                    .filter(places::containsKey)
                    .mapToInt(places::get)
                    .toArray();
            made.killed[i] = choice.killed() == example.killed();
            made.injured[i] = choice.wounded() == example.injured();
        }
        return made;
    }

    /** The weights that the examples teach. */
    static Map<String, Double> train(List<TollExample> examples) {
        TollTrainer trainer = new TollTrainer(examples);
        trainer.climb();
        Map<String, Double> learned = new TreeMap<>();
        trainer.places.forEach((feature, place) -> learned.put(feature, trainer.weights[place]));
        return learned;
    }

    private void climb() {
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient();
            double rate = RATE * Math.sqrt(1 - Math.pow(0.99, step)) / (1 - Math.pow(0.9, step));
            for (int i = 0; i < weights.length; i++) {
                mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
                square[i] = 0.99 * square[i] + 0.01 * gradient[i] * gradient[i];
                weights[i] += rate * mean[i] / (Math.sqrt(square[i]) + 1e-8);
            }
        }
    }

    private double[] gradient() {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = -2 * PENALTY * weights[i];
        }
        for (Case made : cases) {
            double[] likely = likely(made);
            add(made, likely, i -> made.killed[i], gradient);
            add(made, likely, i -> made.injured[i], gradient);
            add(made, likely, i -> made.killed[i] && made.injured[i], gradient);
        }
        return gradient;
    }

    /** What is expected of the features among the right choices, less what is expected among all. */
    private static void add(Case made, double[] likely, Predicate<Integer> right, double[] gradient) {
        double sum = 0;
        for (int i = 0; i < likely.length; i++) {
            sum += right.test(i) ? likely[i] : 0;
        }
        if (sum <= 0) {
            return;
        }
        for (int i = 0; i < likely.length; i++) {
            double share = (right.test(i) ? likely[i] / sum : 0) - likely[i];
            for (int feature : made.features[i]) {
                gradient[feature] += share;
            }
        }
    }

    private double[] likely(Case made) {
        double[] scores = new double[made.features.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            for (int feature : made.features[i]) {
                scores[i] += weights[feature];
            }
            most = Math.max(most, scores[i]);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    /** Learns from every report below a folder and writes the table of weights to a file. */
    public static void main(String[] arguments) throws IOException {
        GvaScores scores = new GvaScores(LanguageEngines.load());
        write(train(scores.examples(Path.of(arguments[0]))), Path.of(arguments[1]));
    }

    static void write(Map<String, Double> learned, Path file) throws IOException {
        StringBuilder table = new StringBuilder(
                "# How much each feature of a toll speaks for it; learned by TollTrainer of the evaluation module from\n"
                        + "# reports of shootings (see docs/decisions/incident-toll.md). Do not edit.\n"
                        + "feature\tweight\n");
        learned.forEach((feature, weight) -> {
            if (Math.abs(weight) >= LEAST_WEIGHT) {
                table.append(String.format(Locale.ROOT, "%s\t%.3f%n", feature, weight));
            }
        });
        Files.writeString(file, table);
    }
}
