package org.rapporteur.evaluation.gva;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places that one report names, and which of them bear the name of the incident's city.
 *
 * @param incident the incident's number: its reports are learned from together or not at all
 * @param features by what each place is told
 */
record PlaceExample(String incident, List<Set<String>> features, List<Boolean> right) {

    PlaceExample {
        features = List.copyOf(features);
        right = List.copyOf(right);
    }

    /** Whether the place that the weights prefer is right. */
    boolean rightBy(Map<String, Double> weights) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < features.size(); i++) {
            double score = features.get(i).stream()
                    .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                    .sum();
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best >= 0 && right.get(best);
    }
}
