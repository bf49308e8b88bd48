package org.rapporteur.evaluation.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AlignedRougeTest {

    private final AlignedRouge words = new AlignedRouge(1);

    private static SortedMap<LocalDate, List<String>> timeline(String... daysAndTexts) {
        SortedMap<LocalDate, List<String>> timeline = new TreeMap<>();
        for (int at = 0; at < daysAndTexts.length; at += 2) {
            timeline.put(LocalDate.parse(daysAndTexts[at]), List.of(daysAndTexts[at + 1]));
        }
        return timeline;
    }

    @Test
    void givesAllToTheSameTimeline() {
        var timeline = timeline("2012-02-04", "Moscow vetoed the resolution .");
        assertThat(words.compare(timeline, timeline)).isEqualTo(new AlignedRouge.Rates(1, 1));
    }

    @Test
    void countsWordsTheLessTheFartherTheDaysAre() {
        var rates = words.compare(
                timeline("2012-02-05", "Moscow vetoed the resolution ."),
                timeline("2012-02-04", "Moscow vetoed the resolution ."));
        assertThat(rates.precision()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void leavesCommonWordsOutAndStemsTheOthers() {
        var rates = words.compare(
                timeline("2012-02-04", "It was being vetoed by Moscow"), timeline("2012-02-04", "Moscow vetoes it"));
        assertThat(rates).isEqualTo(new AlignedRouge.Rates(1, 1));
    }

    @Test
    void holdsADayAgainstTheOneThatCostsLeast() {
        var rates = words.compare(
                timeline("2012-02-04", "envoy arrives"),
                timeline("2012-02-03", "envoy arrives", "2012-02-04", "resolution vetoed"));
        assertThat(rates.precision()).isCloseTo(0.5, within(1e-9));
        assertThat(rates.recall()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void givesNothingToAnEmptyTimeline() {
        assertThat(words.compare(timeline(), timeline("2012-02-04", "resolution vetoed")))
                .isEqualTo(new AlignedRouge.Rates(0, 0));
    }
}
