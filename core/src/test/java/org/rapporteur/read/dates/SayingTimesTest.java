package org.rapporteur.read.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Factuality;
import org.rapporteur.model.Id;
import org.rapporteur.model.Manner;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;

class SayingTimesTest {

    private static final Id REPORT = Id.of("report", "test");
    private static final Id MINISTER = Id.of("entity", "minister");
    private static final Id ARMY = Id.of("entity", "army");
    private static final Time FRIDAY = Time.day(LocalDate.of(2013, 5, 17), Basis.STATED, List.of());

    @Test
    void whoAccusesDoesSoWhenItIsSaid() {
        assertThat(timeOf(PloverType.ACCUSE, MINISTER)).isEqualTo(FRIDAY.withBasis(Basis.INFERRED));
    }

    @Test
    void whatIsToldOfOthersIsNotDatedByTheSaying() {
        assertThat(timeOf(PloverType.ACCUSE, ARMY)).isEqualTo(Time.UNKNOWN);
    }

    @Test
    void whatIsNotDoneByWordsIsNotDatedByTheSaying() {
        assertThat(timeOf(PloverType.ASSAULT, MINISTER)).isEqualTo(Time.UNKNOWN);
    }

    private static Time timeOf(PloverType type, Id actor) {
        Statement statement = statement();
        Span span = new Span(20, 30);
        Event event = new Event(
                Event.idOf(REPORT, span, type),
                REPORT,
                span,
                span,
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(new Party("he", Optional.empty(), Optional.of(actor), Optional.empty(), Optional.empty())),
                List.of(),
                Time.UNKNOWN,
                Optional.empty(),
                Status.HAPPENED,
                Factuality.CERTAIN_POSITIVE,
                Optional.of(statement.id()),
                Derivation.of("by hand", ""));
        return SayingTimes.of(List.of(event), List.of(statement)).get(0).time();
    }

    private static Statement statement() {
        List<Span> content = List.of(new Span(15, 40));
        List<Span> cue = List.of(new Span(10, 14));
        Source source = new Source("The minister", Optional.empty(), Optional.of(MINISTER), SourceKind.PERSON);
        return new Statement(
                Statement.idOf(REPORT, content, cue, source),
                REPORT,
                content,
                source,
                cue,
                Manner.INDIRECT,
                Act.ASSERT,
                false,
                Optional.empty(),
                Optional.empty(),
                FRIDAY,
                Optional.empty(),
                List.of(),
                Derivation.of("by hand", ""));
    }
}
