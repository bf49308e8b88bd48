package org.rapporteur.link.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far two wordings say the same.
 *
 * @param likeness the weight of the shared words over that of all words of both, from 0 to 1 (Dice)
 * @param cover the weight of the shared words over that of the shorter side, from 0 to 1
 * @param order the share of the shared words that stand in the same order, from 0 to 1
 * @param shared the shared words, in alphabetical order
 * @param sharedWeight the weight of the shared words
 * @param run the number of words of the longest sequence that both have
 * @param quotation the longest sequence that both have within quotation marks, as words; empty if none
 */
public record Resemblance(
        double likeness,
        double cover,
        double order,
        Set<String> shared,
        double sharedWeight,
        int run,
        Optional<String> quotation) {

    /** Longer texts are compared by their first words, so that the cost stays bounded. */
    private static final int MOST_WORDS = 120;

    public static Resemblance of(Wording a, Wording b, WordWeights weights) {
        List<String> familiesOfA = head(a.families());
        List<String> familiesOfB = head(b.families());
        Set<String> vocabularyOfA = new TreeSet<>(familiesOfA);
        Set<String> vocabularyOfB = new TreeSet<>(familiesOfB);
        Set<String> shared = new TreeSet<>(vocabularyOfA);
        shared.retainAll(vocabularyOfB);
        double weightOfA = weights.weight(vocabularyOfA);
        double weightOfB = weights.weight(vocabularyOfB);
        double sharedWeight = weights.weight(shared);
        double least = Math.min(weightOfA, weightOfB);
        return new Resemblance(
                least == 0 ? 0 : 2 * sharedWeight / (weightOfA + weightOfB),
                least == 0 ? 0 : sharedWeight / least,
                shared.isEmpty() ? 0 : (double) inOrder(familiesOfA, familiesOfB, shared) / shared.size(),
                shared,
                sharedWeight,
                longestRun(head(a.words()), head(b.words())).size(),
                sharedQuotation(a, b));
    }

    private static List<String> head(List<String> words) {
        return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
    }

    /** The length of the longest common subsequence of the shared words, each counted where it first stands. */
    private static int inOrder(List<String> a, List<String> b, Set<String> shared) {
        List<String> orderOfA = firsts(a, shared);
        Map<String, Integer> placeInB = new HashMap<>();
        firsts(b, shared).forEach(word -> placeInB.put(word, placeInB.size()));
        List<Integer> tails = new ArrayList<>();
        for (String word : orderOfA) {
            int place = placeInB.get(word);
            int at = 0;
            while (at < tails.size() && tails.get(at) < place) {
                at++;
            }
            if (at == tails.size()) {
                tails.add(place);
            } else {
                tails.set(at, place);
            }
        }
        return tails.size();
    }

    private static List<String> firsts(List<String> words, Set<String> shared) {
        return words.stream().filter(shared::contains).distinct().toList();
    }

    /** The longest sequence of words that both have. */
    static List<String> longestRun(List<String> a, List<String> b) {
        int[] lengths = new int[b.size() + 1];
        int best = 0;
        int end = 0;
        for (int i = 0; i < a.size(); i++) {
            for (int j = b.size() - 1; j >= 0; j--) {
                lengths[j + 1] = a.get(i).equals(b.get(j)) ? lengths[j] + 1 : 0;
                if (lengths[j + 1] > best) {
                    best = lengths[j + 1];
                    end = i + 1;
                }
            }
        }
        return a.subList(end - best, end);
    }

    private static Optional<String> sharedQuotation(Wording a, Wording b) {
        List<String> best = List.of();
        for (List<String> ofA : a.quotations()) {
            for (List<String> ofB : b.quotations()) {
                List<String> run = longestRun(head(ofA), head(ofB));
                best = run.size() > best.size() ? run : best;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", best));
    }
}
