package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EncoderWordsInContextTest {

    private static final EncoderWordsInContext READER = EncoderWordsInContext.load();

    private static float[] vector(String sentence, String word) {
        int start = sentence.indexOf(word);
        return READER.vector(sentence, start, start + word.length());
    }

    private static double alike(float[] a, float[] b) {
        double product = 0;
        for (int at = 0; at < a.length; at++) {
            product += a[at] * b[at];
        }
        return product;
    }

    @Test
    void findsTwoWordsForOneDeedAlike() {
        float[] bought = vector("The brewery bought its rival for nine million crowns.", "bought");
        float[] acquired = vector("For nine million crowns the rival was acquired by the brewery.", "acquired");
        float[] denied = vector("The brewery denied that its rival was in debt.", "denied");

        assertThat(alike(bought, acquired)).isGreaterThan(alike(bought, denied) + 0.1);
    }

    @Test
    void tellsOneWordInTwoSensesApart() {
        float[] fire = vector("A fire destroyed the warehouse on the quay.", "fire");
        float[] blaze = vector("The blaze burnt down the quay's warehouse.", "blaze");
        float[] dismissed = vector("The board will fire the manager of the team.", "fire");

        assertThat(alike(fire, blaze)).isGreaterThan(alike(fire, dismissed));
    }

    @Test
    void givesVectorsOfLengthOneAndTheSameAgain() {
        float[] vector = vector("The ferry sank off the coast.", "sank");

        assertThat(alike(vector, vector)).isCloseTo(1, within(1e-4));
        assertThat(vector("The ferry sank off the coast.", "sank")).containsExactly(vector);
    }

    @Test
    void readsSentencesLongerThanItsWindowAndStretchesWithoutWords() {
        String sentence = "very ".repeat(400) + "soon the dam burst " + "and again ".repeat(400);

        assertThat(vector(sentence, "burst")).hasSize(384);
        assertThat(READER.vector("", 0, 0)).hasSize(384);
        assertThat(READER.vector(" ", 0, 1)).hasSize(384);
    }
}
