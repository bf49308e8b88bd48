package org.rapporteur.link.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoveredDaysTest {

    @Test
    void isAsFarAsTheNearestWindow() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 200; round++) {
            List<Window> windows = Stream.generate(() -> window(random))
                    .limit(1 + random.nextInt(12))
                    .toList();
            CoveredDays covered = new CoveredDays();
            windows.forEach(covered::add);
            Window asked = window(random);

            assertThat(covered.gap(asked))
                    .isEqualTo(windows.stream()
                            .mapToLong(window -> window.gap(asked))
                            .min()
                            .orElseThrow());
        }
    }

    private static Window window(SplittableRandom random) {
        long first = random.nextInt(400);
        return new Window(first, first + random.nextInt(20));
    }

    @Test
    void meetsEverythingOnceAWindowIsOpen() {
        CoveredDays covered = new CoveredDays();
        covered.add(new Window(100, 110));
        covered.add(Window.OPEN);

        assertThat(covered.gap(new Window(5000, 5000))).isZero();
    }

    @Test
    void isFarFromNothingWhileEmpty() {
        assertThat(new CoveredDays().gap(new Window(1, 2))).isZero();
    }
}
