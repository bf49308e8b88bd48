package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.encoder.Transitions.Stretch;
import org.rapporteur.read.statements.TaggedSpan.Role;

class TransitionsTest {

    private static final List<String> LINES = List.of(
            "# tag\tstart\tafter O\tafter B-cue\tafter I-cue",
            "O\t0.1\t0.3\t0.2\t-0.1",
            "B-cue\t0.2\t0.1\t-0.4\t0.2",
            "I-cue\t-10000\t-10000\t0.5\t0.1");

    private final Transitions transitions = Transitions.of(LINES);

    @Test
    void findsTheStretchesOfTheTags() {
        float[][] scores = {{5, 0, 0}, {0, 5, 0}, {0, 0, 5}, {5, 0, 0}, {0, 5, 0}};
        assertThat(transitions.best(scores)).containsExactly(new Stretch(Role.CUE, 1, 2), new Stretch(Role.CUE, 4, 4));
    }

    @Test
    void findsTheBestOfAllPaths() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            float[][] scores = new float[5][3];
            for (float[] row : scores) {
                for (int tag = 0; tag < row.length; tag++) {
                    row[tag] = random.nextFloat() * 2;
                }
            }
            assertThat(transitions.best(scores)).isEqualTo(bestByTrying(scores));
        }
    }

    private static List<Stretch> bestByTrying(float[][] scores) {
        double[][] after = {{0.3, 0.2, -0.1}, {0.1, -0.4, 0.2}, {-10000, 0.5, 0.1}};
        double[] start = {0.1, 0.2, -10000};
        double most = Double.NEGATIVE_INFINITY;
        int[] best = {};
        for (int path = 0; path < Math.pow(3, scores.length); path++) {
            int[] tags = new int[scores.length];
            double score = 0;
            for (int word = 0, rest = path; word < scores.length; word++, rest /= 3) {
                tags[word] = rest % 3;
                score += scores[word][tags[word]] + (word == 0 ? start[tags[0]] : after[tags[word]][tags[word - 1]]);
            }
            if (score > most) {
                most = score;
                best = tags;
            }
        }
        return stretches(best);
    }

    private static List<Stretch> stretches(int[] tags) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] == 1) {
                int last = i;
                while (last + 1 < tags.length && tags[last + 1] == 2) {
                    last++;
                }
                stretches.add(new Stretch(Role.CUE, i, last));
            }
        }
        return stretches;
    }

    @Test
    void findsNothingInNoWords() {
        assertThat(transitions.best(new float[0][])).isEmpty();
    }
}
