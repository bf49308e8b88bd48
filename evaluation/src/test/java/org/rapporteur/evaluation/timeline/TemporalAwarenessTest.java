package org.rapporteur.evaluation.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.timeline.EntityTimeline.Row;

class TemporalAwarenessTest {

    private static final EntityTimeline GOLD = new EntityTimeline(
            "Norland",
            List.of(
                    new Row(0, "", List.of("1-2-plans")),
                    new Row(1, "2012", List.of("1-3-bought")),
                    new Row(2, "2013-05-14", List.of("1-4-sold", "1-0-sells"))));

    private static TemporalAwareness compared(Row... rows) {
        TemporalAwareness sums = new TemporalAwareness();
        sums.add(new EntityTimeline("Norland", List.of(rows)), GOLD);
        return sums;
    }

    @Test
    void givesAllToTheSameTimelineWithoutWhatHasNoPlace() {
        TemporalAwareness sums = compared(GOLD.rows().get(1), GOLD.rows().get(2));
        assertThat(sums.f()).isCloseTo(1, within(1e-9));
    }

    @Test
    void countsAnchorsAndOrder() {
        TemporalAwareness sums =
                compared(new Row(1, "2012", List.of("1-3-bought")), new Row(2, "2013-05-15", List.of("1-4-sold")));
        assertThat(sums.precision()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(sums.recall()).isCloseTo(2.0 / 4, within(1e-9));
    }

    @Test
    void countsOrderTheWrongWayRoundAsNothing() {
        TemporalAwareness sums =
                compared(new Row(1, "2013-05-14", List.of("1-4-sold")), new Row(2, "2012", List.of("1-3-bought")));
        assertThat(sums.precision()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void countsWhatTheJournalistsCouldNotPlaceAsWrong() {
        assertThat(compared(new Row(1, "2012", List.of("1-2-plans"))).precision())
                .isZero();
    }

    @Test
    void takesSignsForWhatIsNotKnownAway() {
        assertThat(EntityTimeline.plain("2005-XX-XX")).isEqualTo("2005");
        assertThat(EntityTimeline.plain("XXXX-XX-XX")).isEmpty();
    }
}
