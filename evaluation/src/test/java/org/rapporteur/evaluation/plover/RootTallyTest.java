package org.rapporteur.evaluation.plover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.Score;

class RootTallyTest {

    @Test
    void averagesTheF1OfTheCategories() {
        RootTally tally = new RootTally();
        tally.add("AID", "AID");
        tally.add("AID", "AGREE");
        tally.add("AGREE", "AGREE");
        tally.add("REJECT", "");

        assertThat(value(tally, "root accuracy")).isCloseTo(50, within(0.01));
        // AID 2/3, AGREE 2/3, REJECT 0
        assertThat(value(tally, "root macro-F1")).isCloseTo(100 * 4.0 / 9, within(0.01));
    }

    private static double value(RootTally tally, String metric) {
        return tally.scores("test").stream()
                .filter(score -> score.metric().equals(metric))
                .mapToDouble(Score::value)
                .sum();
    }
}
