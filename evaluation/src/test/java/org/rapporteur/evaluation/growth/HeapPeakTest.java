package org.rapporteur.evaluation.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeapPeakTest {

    @Test
    void seesWhatACollectionLeavesAndNoOtherMemory() throws InterruptedException {
        byte[] held = new byte[32 << 20];
        HeapPeak peak = HeapPeak.watch();
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (peak.soFar() < held.length && Instant.now().isBefore(end)) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(peak.bytes())
                .isGreaterThanOrEqualTo(held.length)
                .isLessThanOrEqualTo(Runtime.getRuntime().maxMemory());
    }
}
