package org.rapporteur.present.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MomentTest {

    @Test
    void findsTimesOfDayWithTheirZoneAmongWords() {
        assertThat(Moment.in("two texts; dated 2013-08-21T10:05:00+01:00, then dated 2013-08-22T08:20Z"))
                .containsExactly(
                        new Moment("two texts; dated ", ""),
                        new Moment("2013-08-21 10:05 +01:00", "2013-08-21T10:05:00+01:00"),
                        new Moment(", then dated ", ""),
                        new Moment("2013-08-22 08:20 UTC", "2013-08-22T08:20Z"),
                        new Moment("", ""));
    }

    @Test
    void leavesDaysAndTimesWithoutAZoneAsTheyAre() {
        assertThat(Moment.in("2013-08-21, at 2013-08-21T10:05"))
                .containsExactly(new Moment("2013-08-21, at 2013-08-21T10:05", ""));
    }
}
