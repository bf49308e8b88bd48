package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Compares passages by their words, whatever the marks between them. */
final class Words {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** Words that two names may share without naming the same. */
    private static final Set<String> FILLERS =
            Set.of("the", "an", "of", "in", "on", "at", "to", "by", "for", "and", "his", "her", "its", "who", "which");

    private Words() {}

    static List<String> of(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words of a name or phrase without articles, in small letters without accents. */
    static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return of(bare).stream().filter(word -> !ARTICLES.contains(word)).collect(Collectors.joining(" "));
    }

    /** Token F1 of two passages. */
    static double f1(String a, String b) {
        List<String> left = of(a);
        List<String> right = of(b);
        Map<String, Integer> counts = new HashMap<>();
        left.forEach(word -> counts.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : right) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return left.isEmpty() && right.isEmpty() ? 1 : 2.0 * shared / (left.size() + right.size());
    }

    /** Whether the two share a word of at least two letters or digits. */
    static boolean overlap(String a, String b) {
        List<String> left = of(a);
        return of(b).stream().anyMatch(word -> word.length() >= 2 && left.contains(word));
    }

    /** Whether the word is one that two names may share without naming the same. */
    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }

    /** Whether two names share a word that means something; a pronoun does if it is all there is. */
    static boolean sameName(String a, String b) {
        List<String> left = of(a);
        return of(b).stream()
                .anyMatch(word ->
                        word.length() >= 2 && (left.size() == 1 || !FILLERS.contains(word)) && left.contains(word));
    }

    /** The words of a row's passages, joined. */
    static String joined(JsonNode passages, String field) {
        return StreamSupport.stream(passages.spliterator(), false)
                .map(passage -> passage.path(field).asText())
                .collect(Collectors.joining(" "));
    }
}
