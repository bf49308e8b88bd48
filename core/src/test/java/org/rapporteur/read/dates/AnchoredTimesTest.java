package org.rapporteur.read.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Event;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Report;
import org.rapporteur.model.Time;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

class AnchoredTimesTest {

    private static final String VETO = "The council voted on a resolution, which two states vetoed on May 7.";

    private Report report;
    private final List<Event> events = new ArrayList<>();

    /** The tag of what stands for each sentence's words. */
    private String tags = "NN";

    private AnchoredTimesTest telling(String... sentences) {
        report = Reports.of(sentences).published("2013-05-17").report();
        return this;
    }

    private AnchoredTimesTest event(String trigger, PloverType type, Time time) {
        events.add(ToldEvent.of(report, trigger, type, time));
        return this;
    }

    private Time timeOf(String trigger) {
        Dates dates = new DateReader().read(report);
        return AnchoredTimes.of(analysis(), dates, events).stream()
                .filter(event -> report.words(event.trigger()).equals(trigger))
                .map(Event::time)
                .findFirst()
                .orElseThrow();
    }

    /** One sentence for each paragraph; the tokens do not matter here. */
    private Analysis analysis() {
        List<Sentence> sentences = new ArrayList<>();
        report.parts()
                .forEach(part -> sentences.add(new Sentence(
                        sentences.size(),
                        part.span(),
                        List.of(new Token(part.span(), "", "", tags, NameLabel.NONE)),
                        Optional.empty())));
        return new Analysis(report, sentences);
    }

    private static Time day(int day) {
        return Time.day(LocalDate.of(2013, 5, day), Basis.STATED, List.of());
    }

    @Test
    void countsFromAnEventWhoseDayIsToldElsewhere() {
        Time time = telling("The minister met the president three days after the veto.", VETO)
                .event("met", PloverType.CONSULT, Time.UNKNOWN)
                .event("veto.", PloverType.REJECT, Time.UNKNOWN)
                .event("vetoed", PloverType.REJECT, day(7))
                .timeOf("met");
        assertThat(time.value()).isEqualTo("2013-05-10");
        assertThat(time.basis()).isEqualTo(Basis.INFERRED);
        assertThat(time.evidence()).hasSize(2);
    }

    @Test
    void countsBack() {
        Time time = telling("The minister met the president two days before the veto of May 7.")
                .event("met", PloverType.CONSULT, Time.UNKNOWN)
                .event("veto", PloverType.REJECT, day(7))
                .timeOf("met");
        assertThat(time.value()).isEqualTo("2013-05-05");
    }

    @Test
    void countsWeeksInWeeks() {
        Time time = telling("Two weeks after the veto of May 7, the council met again.")
                .event("veto", PloverType.REJECT, day(7))
                .event("met", PloverType.CONSULT, Time.UNKNOWN)
                .timeOf("met");
        assertThat(time.value()).isEqualTo("2013-W21");
    }

    @Test
    void datesTheOtherEventWhereTheDayOfTheCountedOneIsTold() {
        Time time = telling("The visit of May 8 came two days after two states had vetoed a resolution.")
                .event("visit", PloverType.CONSULT, day(8))
                .event("vetoed", PloverType.REJECT, Time.UNKNOWN)
                .timeOf("vetoed");
        assertThat(time.value()).isEqualTo("2013-05-06");
        assertThat(time.basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void countsBackFromTheVisitThatWasToldBefore() {
        tags = "VBD";
        Time time = telling("They met on Tuesday.", "The visit came three days after two states had vetoed a text.")
                .event("vetoed", PloverType.REJECT, Time.UNKNOWN)
                .timeOf("vetoed");
        assertThat(time.value()).isEqualTo("2013-05-11");
        assertThat(time.basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void leavesOpenWhatIsCountedFromAVisitToCome() {
        tags = "VBZ";
        Time time = telling("They meet on Tuesday.", "The visit comes three days after two states vetoed a text.")
                .event("vetoed", PloverType.REJECT, Time.UNKNOWN)
                .timeOf("vetoed");
        assertThat(time).isEqualTo(Time.UNKNOWN);
    }

    @Test
    void leavesOpenWhatIsCountedFromAnEventOfNoKnownDay() {
        Time time = telling("The minister met the president three days after the veto.")
                .event("met", PloverType.CONSULT, Time.UNKNOWN)
                .event("veto", PloverType.REJECT, Time.UNKNOWN)
                .timeOf("met");
        assertThat(time).isEqualTo(Time.UNKNOWN);
    }

    @Test
    void leavesOpenWhatIsCountedFromOneOfSeveralSuchEvents() {
        Time time = telling(
                        "The minister met the president three days after the veto.", VETO, "A text was vetoed again.")
                .event("met", PloverType.CONSULT, Time.UNKNOWN)
                .event("veto.", PloverType.REJECT, Time.UNKNOWN)
                .event("vetoed on", PloverType.REJECT, day(7))
                .event("vetoed again", PloverType.REJECT, day(9))
                .timeOf("met");
        assertThat(time).isEqualTo(Time.UNKNOWN);
    }

    @Test
    void keepsATimeThatIsTold() {
        Time time = telling("The minister met the president on May 8, a day after the veto of May 6.")
                .event("met", PloverType.CONSULT, day(8))
                .event("veto", PloverType.REJECT, day(6))
                .timeOf("met");
        assertThat(time).isEqualTo(day(8));
    }
}
