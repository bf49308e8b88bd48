package org.rapporteur.read.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What befell those who are counted.
 *
 * @param counted killed, wounded, displaced, …
 * @param unit what it can befall: people; empty if anything
 * @param word the place of the word that says so
 * @param real whether it is told as a fact of the past or present, not as a wish, a threat or a denial
 * @param rule the name of the frame
 */
record Fate(String counted, String unit, Optional<Integer> word, boolean real, String rule) {

    private static final List<String> GRAVEST_FIRST = List.of("killed", "wounded", "shot", "hit");

    private static final Set<String> SAID = Set.of(
            "killed",
            "wounded",
            "shot",
            "missing",
            "detained",
            "casualties",
            "displaced",
            "refugees",
            "homeless",
            "evacuated");

    /** Whether what is counted says by itself what befell them: "three dead". */
    static boolean isSaidBy(String counted) {
        return SAID.contains(counted);
    }

    /** Whether it can befall what is counted in the unit. */
    boolean fits(String other) {
        return unit.isEmpty() || unit.equals(other);
    }

    /** Orders the graver first: who was shot and killed was killed. */
    static final Comparator<Fate> GRAVEST = Comparator.comparingInt(fate ->
            GRAVEST_FIRST.contains(fate.counted()) ? GRAVEST_FIRST.indexOf(fate.counted()) : GRAVEST_FIRST.size());
}
