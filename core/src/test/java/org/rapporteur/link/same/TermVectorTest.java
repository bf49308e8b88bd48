package org.rapporteur.link.same;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TermVectorTest {

    private static final TermVector FEW = new TermVector(new long[] {-5, 2, 9}, new double[] {1, 2, 3});
    private static final TermVector OTHERS = new TermVector(new long[] {2, 7, 9}, new double[] {0.5, 1, 2});

    @Test
    void multipliesOnlyWhatBothHave() {
        assertThat(FEW.product(OTHERS)).isEqualTo(2 * 0.5 + 3 * 2);
        assertThat(FEW.shared(OTHERS)).isEqualTo(2);
    }

    @Test
    void looksTheFewUpInTheMany() {
        long[] terms = LongStream.range(-100, 100).toArray();
        double[] weights = LongStream.of(terms).mapToDouble(term -> term).toArray();
        TermVector many = new TermVector(terms, weights);

        assertThat(FEW.product(many)).isEqualTo(1 * -5 + 2 * 2 + 3 * 9);
        assertThat(many.product(FEW)).isEqualTo(FEW.product(many));
    }

    @Test
    void addsTermsInTheirOrder() {
        TermVector sum = FEW.plus(OTHERS);

        assertThat(sum.terms()).containsExactly(-5, 2, 7, 9);
        assertThat(sum.weights()).containsExactly(1, 2.5, 1, 5);
    }

    @Test
    void addsNothingToNothing() {
        assertThat(FEW.plus(TermVector.NONE).product(FEW)).isEqualTo(FEW.product(FEW));
    }
}
