package org.rapporteur.link.timeline;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.link.wording.WordWeights;

/** The words of one sentence, each by how often it stands and how rare it is; of length 1, or empty. */
final class WordVector {

    private final int[] words;
    private final double[] values;

    private WordVector(int[] words, double[] values) {
        this.words = words;
        this.values = values;
    }

    /** The vector of words that all have a number. */
    static WordVector of(List<String> words, Map<String, Integer> numbers, WordWeights weights) {
        SortedMap<Integer, Double> sums = new TreeMap<>();
        words.forEach(word -> sums.merge(numbers.get(word), weights.weight(word), Double::sum));
        double length = Math.sqrt(
                sums.values().stream().mapToDouble(value -> value * value).sum());
        return new WordVector(
                sums.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sums.values().stream().mapToDouble(value -> value / length).toArray());
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    /** Adds a share of this vector to a sum over all words. */
    void addTo(double[] sum, double share) {
        for (int at = 0; at < words.length; at++) {
            sum[words[at]] += share * values[at];
        }
    }

    /** The product with a vector over all words. */
    double times(double[] other) {
        double product = 0;
        for (int at = 0; at < words.length; at++) {
            product += values[at] * other[words[at]];
        }
        return product;
    }

    /** The cosine of two sentences. */
    double cosine(WordVector other) {
        double product = 0;
        int here = 0;
        int there = 0;
        while (here < words.length && there < other.words.length) {
            if (words[here] == other.words[there]) {
                product += values[here++] * other.values[there++];
            } else if (words[here] < other.words[there]) {
                here++;
            } else {
                there++;
            }
        }
        return product;
    }

    /** The length of a vector over all words. */
    static double length(double[] vector) {
        double sum = 0;
        for (double value : vector) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }
}
