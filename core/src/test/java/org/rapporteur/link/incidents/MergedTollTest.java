package org.rapporteur.link.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.link.incidents.MergedToll.Told;
import org.rapporteur.model.Tally;

class MergedTollTest {

    private static final LocalDate SUNDAY = LocalDate.of(2014, 3, 2);

    private static Told told(int daysLater, Map<Integer, Double> votes) {
        return new Told(SUNDAY.plusDays(daysLater), new TreeMap<>(votes));
    }

    private static Told told(int daysLater, int number) {
        return told(daysLater, Map.of(number, 1.0));
    }

    @Test
    void takesTheNumberWithMostVotes() {
        assertThat(MergedToll.ofWounded(List.of(told(0, 1), told(0, 1), told(3, 2)))
                        .number())
                .isEqualTo(1);
    }

    @Test
    void takesOfEqualsTheOneToldLast() {
        assertThat(MergedToll.ofWounded(List.of(told(0, 2), told(3, 1))).number())
                .isEqualTo(1);
    }

    @Test
    void takesAGreaterNumberOfKilledThatHasNearlyAsManyVotes() {
        Told early = told(0, Map.of(1, 0.6, 2, 0.4));

        assertThat(MergedToll.ofKilled(List.of(early)).number()).isEqualTo(2);
        assertThat(MergedToll.ofWounded(List.of(early)).number()).isEqualTo(1);
    }

    @Test
    void keepsTheSmallerNumberOfKilledWhereTheGreaterHasFarFewerVotes() {
        assertThat(MergedToll.ofKilled(List.of(told(0, Map.of(1, 0.7, 2, 0.3)))).number())
                .isEqualTo(1);
    }

    @Test
    void letsAReportThatIsSureOutvoteTwoThatAreNot() {
        Told unsure = told(0, Map.of(0, 0.6, 1, 0.4));

        Tally merged = MergedToll.ofKilled(List.of(unsure, unsure, told(0, 1)));

        assertThat(merged.number()).isEqualTo(1);
        assertThat(merged.why()).isEqualTo("1.8 of 3 votes");
    }

    @Test
    void isNoneOfNoReports() {
        assertThat(MergedToll.ofKilled(List.of())).isEqualTo(new Tally(0, 0, 0));
    }
}
