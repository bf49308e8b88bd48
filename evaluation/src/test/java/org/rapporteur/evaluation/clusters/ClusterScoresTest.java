package org.rapporteur.evaluation.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The worked examples of the papers that defined the measures. */
class ClusterScoresTest {

    private static List<Set<String>> groups(String... groups) {
        return Stream.of(groups)
                .map(group -> (Set<String>) new TreeSet<>(Arrays.asList(group.split(""))))
                .toList();
    }

    /** Truth {1-5} {6,7} {8,9,A,B,C} of Bagga and Baldwin (1998), figure 1. */
    private static final List<Set<String>> TRUTH = groups("12345", "67", "89ABC");

    @Test
    void scoresTheFirstResponseOfBaggaAndBaldwin() {
        ClusterScores scores = new ClusterScores(TRUTH, groups("12345", "6789ABC"));

        assertThat(scores.muc().precision()).isCloseTo(9 / 10.0, within(1e-9));
        assertThat(scores.muc().recall()).isEqualTo(1);
        assertThat(scores.bCubed().precision()).isCloseTo(16 / 21.0, within(1e-9));
        assertThat(scores.bCubed().recall()).isEqualTo(1);
    }

    @Test
    void scoresTheSecondResponseOfBaggaAndBaldwin() {
        ClusterScores scores = new ClusterScores(TRUTH, groups("1234589ABC", "67"));

        assertThat(scores.muc().precision()).isCloseTo(9 / 10.0, within(1e-9));
        assertThat(scores.bCubed().precision()).isCloseTo(7 / 12.0, within(1e-9));
    }

    /** Luo (2005), table 1: the first two responses by the likeness 2 × shared ÷ sizes. */
    @Test
    void scoresTheResponsesOfLuo() {
        assertThat(new ClusterScores(TRUTH, groups("12345", "6789ABC")).ceafE().f1())
                .isCloseTo(0.733, within(1e-3));
        assertThat(new ClusterScores(TRUTH, groups("1234589ABC", "67")).ceafE().f1())
                .isCloseTo(0.667, within(1e-3));
    }

    @Test
    void pairsGroupsSoThatTheSumIsGreatestNotEachByItself() {
        List<Set<String>> gold = groups("abcd", "ef");
        List<Set<String>> found = groups("abef", "cd");

        // abcd-abef 0.5 and ef-cd 0, or abcd-cd 2/3 and ef-abef 2/3
        assertThat(new ClusterScores(gold, found).ceafE().recall()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void givesFullMarksToTheTruth() {
        assertThat(new ClusterScores(TRUTH, TRUTH).conll()).isEqualTo(1);
    }
}
