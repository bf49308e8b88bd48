package org.rapporteur.evaluation.gva;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceTrainerTest {

    private static final List<ChoiceTrainer.Example> EXAMPLES = examples();

    /** The first choice is right where it is in the title; "late" says nothing; "rare" stands in one report. */
    private static List<ChoiceTrainer.Example> examples() {
        List<ChoiceTrainer.Example> made = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Set<String> right = i == 0 ? Set.of("title", "rare") : Set.of("title", "late");
            made.add(new ChoiceTrainer.Example(
                    List.of(right, Set.of("court", "late")), List.of(new boolean[] {true, false})));
        }
        return made;
    }

    @Test
    void givesWeightToWhatTellsTheRightChoice() {
        Map<String, Double> weights = ChoiceTrainer.train(EXAMPLES, 3, 0.1);

        assertThat(weights.get("title")).isGreaterThan(0.5);
        assertThat(weights.get("court")).isLessThan(-0.5);
        assertThat(weights.get("late")).isBetween(-0.5, 0.5);
    }

    @Test
    void leavesOutWhatTooFewReportsHave() {
        assertThat(ChoiceTrainer.train(EXAMPLES, 3, 0.1)).doesNotContainKey("rare");
    }

    @Test
    void learnsTheSameAgain() {
        assertThat(ChoiceTrainer.train(EXAMPLES, 1, 2)).isEqualTo(ChoiceTrainer.train(EXAMPLES, 1, 2));
    }
}
