package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.TimelineEntry;

class TimelineTest {

    private static final String TEXT = """
            More than 900 people have been killed in the province, the provincial health office said on Monday, and three \
            of every four of them had lived in the villages along the eastern road that was shelled for a week.

            Soldiers closed the road at noon and let nobody through, not even the doctors who had come from the capital.""";

    private static Told closing(String outlet, List<String> credits) {
        return Told.by(outlet, "2012-02-07", TEXT, credits, Optional.empty())
                .event(
                        PloverType.COERCE,
                        "closed",
                        "Soldiers closed the road at noon",
                        "2012-02-06",
                        List.of(),
                        List.of());
    }

    @Test
    void weighsTheDaysOfATimelineByOriginsNotByCopies() {
        Told own = Told.by(
                        "Own",
                        "2012-02-09",
                        "The army closed the eastern road at noon on Monday. Rebels attacked a post on Tuesday.")
                .event(
                        PloverType.COERCE,
                        "closed",
                        "The army closed the eastern road at noon on Monday",
                        "2012-02-06",
                        List.of(),
                        List.of())
                .event(
                        PloverType.ASSAULT,
                        "attacked",
                        "Rebels attacked a post on Tuesday",
                        "2012-02-07",
                        List.of(),
                        List.of());
        Linked linked = Linked.of(closing("Wire", List.of()), closing("Paper", List.of("Wire")), own);

        List<TimelineEntry> days = linked.linking().timeline();
        assertThat(days)
                .extracting(TimelineEntry::day)
                .containsExactly(LocalDate.of(2012, 2, 6), LocalDate.of(2012, 2, 7));
        assertThat(days.get(0).origins()).isEqualTo(2);
        assertThat(days.get(0).weight()).isGreaterThan(days.get(1).weight());
    }

    @Test
    void leavesOutWhatOnlyACorrectionNoticeTells() {
        Told told = Told.by(
                        "Own",
                        "2012-02-09",
                        "The army closed the road on Monday.\n\n"
                                + "Correction: An earlier version of this article said that rebels attacked a post on Tuesday.")
                .event(
                        PloverType.COERCE,
                        "closed",
                        "The army closed the road on Monday",
                        "2012-02-06",
                        List.of(),
                        List.of())
                .event(
                        PloverType.ASSAULT,
                        "attacked",
                        "rebels attacked a post on Tuesday",
                        "2012-02-07",
                        List.of(),
                        List.of());

        assertThat(Linked.of(told).linking().timeline())
                .extracting(TimelineEntry::day)
                .containsExactly(LocalDate.of(2012, 2, 6));
    }

    @Test
    void putsNothingOnTheDaySinceWhichItGoesOn() {
        Told told = Told.by(
                        "Own",
                        "2012-02-07",
                        "The army has shelled the town since Monday. It closed the road on Monday.")
                .event(
                        PloverType.ASSAULT,
                        "shelled",
                        "The army has shelled the town since Monday",
                        "2012-02-06/..",
                        List.of(),
                        List.of())
                .event(PloverType.COERCE, "closed", "It closed the road on Monday", "2012-02-06", List.of(), List.of());

        List<TimelineEntry> days = Linked.of(told).linking().timeline();
        assertThat(days)
                .singleElement()
                .satisfies(day -> assertThat(day.members()).hasSize(1));
    }

    @Test
    void tellsADayByItsGravestEvent() {
        Told told = Told.by(
                        "Own",
                        "2012-02-09",
                        "It has been a quiet winter. The minister asked editors for calm on Monday. Gunmen attacked a bakery on Monday.")
                .event(
                        PloverType.REQUEST,
                        "asked",
                        "The minister asked editors for calm on Monday",
                        "2012-02-06",
                        List.of(),
                        List.of())
                .event(
                        PloverType.ASSAULT,
                        "attacked",
                        "Gunmen attacked a bakery on Monday",
                        "2012-02-06",
                        List.of(),
                        List.of());

        assertThat(sentences(told)).containsExactly("Gunmen attacked a bakery on Monday.");
    }

    @Test
    void tellsADayByASentenceThatOpensWithIt() {
        Told told = Told.by(
                        "Own",
                        "2012-02-09",
                        "Envoys met the president on Thursday, three days after rebels attacked the bakery in the old town. "
                                + "Rebels attacked the bakery in the old town on Monday.")
                .event(
                        PloverType.CONSULT,
                        "met",
                        "Envoys met the president on Thursday",
                        "2012-02-09",
                        List.of(),
                        List.of())
                .event(
                        PloverType.ASSAULT,
                        "attacked",
                        "rebels attacked the bakery in the old town",
                        "2012-02-06",
                        List.of(),
                        List.of())
                .event(
                        PloverType.ASSAULT,
                        "attacked",
                        "Rebels attacked the bakery in the old town on Monday",
                        "2012-02-06",
                        List.of(),
                        List.of());

        assertThat(sentences(told).get(0)).isEqualTo("Rebels attacked the bakery in the old town on Monday.");
    }

    private static List<String> sentences(Told told) {
        return Linked.of(told).linking().timeline().stream()
                .map(entry -> told.report()
                        .text()
                        .substring(
                                entry.sentence().span().start(),
                                entry.sentence().span().end()))
                .toList();
    }
}
