package org.rapporteur.read.figures;

import java.util.Map;
import java.util.TreeMap;

/**
 * A toll that a report may tell, and what speaks for it and against it.
 *
 * @param features by name; each 1 where it holds, more where it counts
 */
public record TollChoice(int killed, int wounded, Map<String, Double> features) {

    public TollChoice {
        features = java.util.Collections.unmodifiableMap(new TreeMap<>(features));
    }

    /** How much speaks for it. */
    public double score(Map<String, Double> weights) {
        return features.entrySet().stream()
                .mapToDouble(feature -> feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0))
                .sum();
    }
}
