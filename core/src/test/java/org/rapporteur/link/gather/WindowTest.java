package org.rapporteur.link.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final long FIRST = LocalDate.of(2013, 5, 17).toEpochDay();

    @Test
    void isADateWhereItIsOneDay() {
        assertThat(new Window(FIRST, FIRST).words()).isEqualTo("2013-05-17");
    }

    @Test
    void isItsEndsWhereItIsLonger() {
        assertThat(new Window(FIRST, FIRST + 14).words()).isEqualTo("2013-05-17 to 2013-05-31");
    }
}
