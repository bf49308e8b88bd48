package org.rapporteur.evaluation.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Compares a timeline with a journalist's as tilse does (S. Martschat and K. Markert, Improving ROUGE for timeline
 * summarization, EACL 2017; variant align+ m:1): each day is held against the day of the other timeline that costs
 * least, by distance in days and by words; shared n-grams count the less, the farther the days are apart. Words are
 * stemmed, common words left out, as the published figures have it.
 */
final class AlignedRouge {

    private final Set<String> common = commonWords();
    private final int size;

    /** Compares n-grams of this size. */
    AlignedRouge(int size) {
        this.size = size;
    }

    /** Precision and recall, from 0 to 1. */
    record Rates(double precision, double recall) {}

    /** Counts of shared n-grams, each weighed by how near the days are, and of all n-grams. */
    private record Shared(double shared, double all) {}

    private static Set<String> commonWords() {
        try (InputStream in = AlignedRouge.class.getResourceAsStream("common-words.txt")) {
            String words = new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
            return new HashSet<>(List.of(words.strip().split("\\s+")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Rates compare(SortedMap<LocalDate, List<String>> made, SortedMap<LocalDate, List<String>> gold) {
        Shared precision = aligned(made, gold);
        Shared recall = aligned(gold, made);
        return new Rates(
                precision.shared() / Math.max(1, precision.all()), recall.shared() / Math.max(1, recall.all()));
    }

    private Shared aligned(SortedMap<LocalDate, List<String>> from, SortedMap<LocalDate, List<String>> to) {
        double shared = 0;
        double all = 0;
        for (Map.Entry<LocalDate, List<String>> day : from.entrySet()) {
            Map<String, Integer> grams = grams(day.getValue());
            all += total(grams);
            double least = Double.MAX_VALUE;
            Optional<LocalDate> nearest = Optional.empty();
            for (Map.Entry<LocalDate, List<String>> other : to.entrySet()) {
                double cost =
                        (1 - nearness(day.getKey(), other.getKey())) * (1 - likeness(day.getValue(), other.getValue()));
                if (cost < least) {
                    least = cost;
                    nearest = Optional.of(other.getKey());
                }
            }
            if (nearest.isPresent()) {
                shared += nearness(day.getKey(), nearest.get()) * shared(grams, grams(to.get(nearest.get())));
            }
        }
        return new Shared(shared, all);
    }

    private static double nearness(LocalDate one, LocalDate other) {
        return 1.0 / (Math.abs(one.toEpochDay() - other.toEpochDay()) + 1);
    }

    /** F of the tokens as they stand: what the alignment goes by. */
    private static double likeness(List<String> one, List<String> other) {
        Map<String, Integer> tokensOfOne = tokens(one);
        Map<String, Integer> tokensOfOther = tokens(other);
        double both = total(tokensOfOne) + total(tokensOfOther);
        return both == 0 ? 0 : 2.0 * shared(tokensOfOne, tokensOfOther) / both;
    }

    private static Map<String, Integer> tokens(List<String> sentences) {
        Map<String, Integer> tokens = new HashMap<>();
        for (String sentence : sentences) {
            for (String token : sentence.strip().split("\\s+")) {
                tokens.merge(token, 1, Integer::sum);
            }
        }
        return tokens;
    }

    private Map<String, Integer> grams(List<String> sentences) {
        List<String> words = new ArrayList<>();
        sentences.forEach(sentence -> words.addAll(words(sentence)));
        Map<String, Integer> grams = new HashMap<>();
        for (int at = 0; at + size <= words.size(); at++) {
            grams.merge(String.join(" ", words.subList(at, at + size)), 1, Integer::sum);
        }
        return grams;
    }

    /** As ROUGE 1.5.5 does: lower case, everything but letters and digits a border, stems of words above three letters. */
    private List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        PorterStemmer stemmer = new PorterStemmer();
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            if (!word.isEmpty() && !common.contains(word)) {
                words.add(word.length() > 3 ? stemmer.stem(word) : word);
            }
        }
        return words;
    }

    private static int total(Map<String, Integer> grams) {
        return grams.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int shared(Map<String, Integer> one, Map<String, Integer> other) {
        int shared = 0;
        for (Map.Entry<String, Integer> gram : one.entrySet()) {
            shared += Math.min(gram.getValue(), other.getOrDefault(gram.getKey(), 0));
        }
        return shared;
    }
}
