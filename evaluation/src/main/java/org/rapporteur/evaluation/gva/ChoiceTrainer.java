package org.rapporteur.evaluation.gva;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns the weights by which the choices that a report allows are compared: the greatest likelihood of the right ones
 * among the choices of each report, with a penalty on the squares of the weights. Full gradients by Adam from zero, so
 * that nothing is left to chance.
 */
final class ChoiceTrainer {

    private static final int STEPS = 150;
    private static final double RATE = 0.03;
    private static final double LEAST_WEIGHT = 0.005;

    private final double penalty;
    private final List<Case> cases = new ArrayList<>();
    private final Map<String, Integer> places = new TreeMap<>();
    private double[] weights;

    /**
     * One report.
     *
     * @param features by what each of its choices is told
     * @param rights for each question asked of the choices, which of them answer it right
     */
    record Example(List<Set<String>> features, List<boolean[]> rights) {}

    private record Case(int[][] features, List<boolean[]> rights) {}

    private ChoiceTrainer(List<Example> examples, int leastReports, double penalty) {
        this.penalty = penalty;
        Map<String, Integer> reports = new TreeMap<>();
        examples.forEach(example -> example.features().stream()
                .flatMap(Set::stream)
                .distinct()
                .forEach(feature -> reports.merge(feature, 1, Integer::sum)));
        reports.forEach((feature, count) -> {
            if (count >= leastReports) {
                places.put(feature, places.size());
            }
        });
        examples.forEach(example -> cases.add(caseOf(example)));
        weights = new double[places.size()];
    }

    private Case caseOf(Example example) {
        int[][] features = example.features().stream()
                .map(told -> told.stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .toArray())
                .toArray(int[][]::new);
        return new Case(features, example.rights());
    }

    /**
     * The weights that the examples teach.
     *
     * @param leastReports how many reports must have a feature for it to be learned
     */
    static Map<String, Double> train(List<Example> examples, int leastReports, double penalty) {
        ChoiceTrainer trainer = new ChoiceTrainer(examples, leastReports, penalty);
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
            gradient[i] = -2 * penalty * weights[i];
        }
        for (Case made : cases) {
            double[] likely = likely(made);
            made.rights().forEach(right -> add(made, likely, right, gradient));
        }
        return gradient;
    }

    /** What is expected of the features among the right choices, less what is expected among all. */
    private static void add(Case made, double[] likely, boolean[] right, double[] gradient) {
        double sum = 0;
        for (int i = 0; i < likely.length; i++) {
            sum += right[i] ? likely[i] : 0;
        }
        if (sum <= 0) {
            return;
        }
        for (int i = 0; i < likely.length; i++) {
            double share = (right[i] ? likely[i] / sum : 0) - likely[i];
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

    /** Writes the weights that are not next to nothing as a table, with a line that says what of. */
    static void write(Map<String, Double> learned, String heading, Path file) throws IOException {
        StringBuilder table =
                new StringBuilder("# " + heading + "; learned by the trainers of the evaluation module from\n"
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
