package org.rapporteur.present.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.present.web.draw.TimeAxis.Tick;

class TimeAxisTest {

    private static final LocalDate FIRST = LocalDate.parse("2013-05-01");

    private static List<Tick> ticks(LocalDate last, double width) {
        return new TimeAxis(FIRST, last, 0, width).ticks();
    }

    @Test
    void keepsTheLabelsAtBothEdgesInside() {
        List<Tick> ticks = ticks(FIRST.plusDays(4), 900);

        assertThat(ticks)
                .extracting(Tick::label)
                .containsExactly("2013-05-01", "2013-05-02", "2013-05-03", "2013-05-04", "2013-05-05");
        assertThat(ticks).extracting(Tick::anchor).containsExactly("start", "middle", "middle", "middle", "end");
    }

    @Test
    void leavesOutLabelsThatWouldRunIntoOneAnother() {
        List<Tick> ticks = ticks(FIRST.plusDays(11), 500);

        assertThat(ticks).hasSize(12);
        assertThat(ticks).filteredOn(tick -> !tick.label().isEmpty()).hasSizeBetween(4, 7);
        assertThat(ticks.get(0).label()).isEqualTo("2013-05-01");
    }

    @Test
    void writesYearsWhereMonthsWouldBeTooMany() {
        assertThat(ticks(FIRST.plusYears(6), 900)).extracting(Tick::label).contains("2014", "2019");
    }
}
