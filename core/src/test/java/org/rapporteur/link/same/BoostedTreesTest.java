package org.rapporteur.link.same;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {

    /** Offset 0.5; a tree of "size" with a leaf at 1 on either side, the second parted again by "colour"; one that says 0.25. */
    private static final BoostedTrees TREES = new BoostedTrees("two-trees.tsv", List.of("colour", "size"));

    private static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    @Test
    void addsWhatEachTreeSays() {
        assertThat(TREES.probability(new double[] {0, 0})).isCloseTo(probability(0.5 - 1 + 0.25), within(1e-12));
    }

    @Test
    void takesTheFirstWayUpToTheValue() {
        assertThat(TREES.probability(new double[] {9, 1})).isCloseTo(probability(0.5 - 1 + 0.25), within(1e-12));
        assertThat(TREES.probability(new double[] {9, 1.1})).isCloseTo(probability(0.5 + 2 + 0.25), within(1e-12));
        assertThat(TREES.probability(new double[] {3, 1.1})).isCloseTo(probability(0.5 + 0.25), within(1e-12));
    }

    @Test
    void knowsItsSignsByTheirNames() {
        assertThatThrownBy(() -> new BoostedTrees("two-trees.tsv", List.of("size")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("colour");
    }

    @Test
    void bothLearnedFilesNameSignsThatAreKnown() {
        double[] none = new double[OneEvent.names().size()];

        assertThat(new BoostedTrees("one-event.tsv", EventSigns.NAMES).probability(none))
                .isBetween(0.0, 1.0);
        assertThat(new BoostedTrees("one-event-in-context.tsv", OneEvent.names()).probability(none))
                .isBetween(0.0, 1.0);
    }
}
