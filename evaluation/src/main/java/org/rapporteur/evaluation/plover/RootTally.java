package org.rapporteur.evaluation.plover;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.evaluation.Score;

/** Counts how often a category was right, and the accuracy and macro-F1 that follow. */
final class RootTally {

    private final Map<String, int[]> counts = new TreeMap<>();
    private int all;
    private int right;

    void add(String gold, String found) {
        all++;
        right += gold.equals(found) ? 1 : 0;
        of(gold)[gold.equals(found) ? 0 : 1]++;
        if (!gold.equals(found) && !found.isEmpty()) {
            of(found)[2]++;
        }
    }

    /** Right, missed, wrong. */
    private int[] of(String root) {
        return counts.computeIfAbsent(root, name -> new int[3]);
    }

    List<Score> scores(String task) {
        double macro = counts.values().stream()
                .filter(count -> count[0] + count[1] > 0)
                .mapToDouble(count -> 2.0 * count[0] / (2.0 * count[0] + count[1] + count[2]))
                .average()
                .orElse(0);
        return List.of(
                new Score(task, "pairs", all),
                new Score(task, "root accuracy", 100.0 * right / Math.max(1, all)),
                new Score(task, "root macro-F1", 100.0 * macro));
    }
}
