package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class RegressionTest {

    private static final double CLOSE = 1e-9;

    @Test
    void sharesByWeightsAndOffsets() {
        ByteBuffer file = ByteBuffer.allocate(8 + 2 * 2 * 4);
        file.putInt(2).putInt(1).putFloat(2).putFloat(1).putFloat(0).putFloat(1);

        double[] shares = Regression.of(file.array()).shares(new double[] {1});

        assertThat(shares[0]).isCloseTo(Math.exp(2) / (1 + Math.exp(2)), within(CLOSE));
        assertThat(shares[0] + shares[1]).isCloseTo(1, within(CLOSE));
    }
}
