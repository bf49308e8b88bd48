package org.rapporteur.link.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How much it tells that two texts share a word: the rarer in the record, the more (inverse document frequency). */
public final class WordWeights {

    private final int texts;
    private final Map<String, Integer> frequencies;

    private WordWeights(int texts, Map<String, Integer> frequencies) {
        this.texts = texts;
        this.frequencies = frequencies;
    }

    /** The weights that follow from in how many of the texts each word stands. */
    public static WordWeights of(Collection<Set<String>> texts) {
        Map<String, Integer> frequencies = new HashMap<>();
        texts.forEach(words -> words.forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        return new WordWeights(texts.size(), frequencies);
    }

    /** The weight of a word; above 0 also for one that stands everywhere. */
    public double weight(String word) {
        return Math.log(1.5 + (double) texts / frequencies.getOrDefault(word, 1));
    }

    /** In how many texts the word stands. */
    public int frequency(String word) {
        return frequencies.getOrDefault(word, 0);
    }

    /** The sum of the weights. */
    public double weight(Collection<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }
}
