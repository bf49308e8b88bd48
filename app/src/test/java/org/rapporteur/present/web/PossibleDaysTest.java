package org.rapporteur.present.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PossibleDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2013, 5, 17);

    private static String words(LocalDate last, List<LocalDate> left) {
        return PossibleDays.words(Optional.of(FRIDAY.toString()), Optional.of(last.toString()), left);
    }

    @Test
    void namesTheDaysWhereTheyAreFew() {
        assertThat(words(FRIDAY.plusDays(8), List.of(FRIDAY, FRIDAY.plusDays(1), FRIDAY.plusDays(7))))
                .isEqualTo("one of 2013-05-17, 2013-05-18, 2013-05-24");
    }

    @Test
    void saysFirstAndLastWhereTheyAreMany() {
        List<LocalDate> all = FRIDAY.datesUntil(FRIDAY.plusDays(20)).toList();
        assertThat(words(FRIDAY.plusDays(19), all)).isEqualTo("2013-05-17 to 2013-06-05");
    }

    @Test
    void leavesOutDaysThatOtherReportsRuleOut() {
        assertThat(words(FRIDAY.plusDays(2), List.of(FRIDAY, FRIDAY.plusDays(1), FRIDAY.plusDays(7))))
                .isEqualTo("one of 2013-05-17, 2013-05-18");
    }

    @Test
    void saysNothingWhereTheDayIsKnown() {
        assertThat(words(FRIDAY, List.of(FRIDAY))).isEmpty();
    }
}
