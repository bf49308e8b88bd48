package org.rapporteur.read.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Manner;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

class EntryTimesTest {

    private static final Report BLOG = Reports.of("We follow the flood.")
            .with(PartKind.DATELINE, "18:10")
            .with(PartKind.PARAGRAPH, "Nine people died, the office says. It had said at noon that two died.")
            .with(PartKind.DATELINE, "09:05")
            .with(PartKind.PARAGRAPH, "Nobody is missing, the mayor says.")
            .published("2013-06-04")
            .report();
    private static final Dates DATES = new DateReader().read(BLOG);
    private static final EntryTimes ENTRIES = EntryTimes.of(BLOG, DATES);

    private static int at(String words) {
        return BLOG.text().indexOf(words);
    }

    private static String entry(String words) {
        return ENTRIES.at(at(words)).map(Time::value).orElse("none");
    }

    private static Statement statement(String words, Time said) {
        Span content = new Span(at(words), at(words) + words.length());
        Source source = new Source("the office", Optional.empty(), Optional.empty(), SourceKind.UNNAMED);
        return new Statement(
                Statement.idOf(BLOG.id(), List.of(content), List.of(), source),
                BLOG.id(),
                List.of(content),
                source,
                List.of(),
                Manner.INDIRECT,
                Act.ASSERT,
                false,
                Optional.empty(),
                Optional.empty(),
                said,
                Optional.empty(),
                List.of(),
                Derivation.of("by hand", ""));
    }

    private static Figure figure(Time asOf) {
        Span span = new Span(at("Nine people"), at("Nine people") + "Nine people".length());
        return new Figure(
                Figure.idOf(BLOG.id(), span),
                BLOG.id(),
                span,
                Optional.of(BigDecimal.valueOf(9)),
                Optional.of(BigDecimal.valueOf(9)),
                Bound.EXACTLY,
                "people",
                Optional.of("killed"),
                Scope.OPEN,
                asOf,
                Optional.empty(),
                Optional.empty(),
                Derivation.of("by hand", ""));
    }

    @Test
    void eachEntryHasTheTimeAboveIt() {
        assertThat(entry("Nine people")).isEqualTo("2013-06-04T18:10");
        assertThat(entry("It had said")).isEqualTo("2013-06-04T18:10");
        assertThat(entry("Nobody")).isEqualTo("2013-06-04T09:05");
        assertThat(entry("We follow")).isEqualTo("none");
    }

    @Test
    void aStatementIsMadeWhenItsEntryIsPutUp() {
        Statement made = ENTRIES.ofStatements(List.of(statement("Nobody is missing", Time.UNKNOWN)))
                .get(0);

        assertThat(made.said().value()).isEqualTo("2013-06-04T09:05");
        assertThat(made.said().basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void aStatementKeepsTheTimeThatTheReportGives() {
        Time noon = DATES.expressions().stream()
                .filter(expression -> BLOG.words(expression.span()).equals("noon"))
                .findFirst()
                .orElseThrow()
                .time();

        assertThat(ENTRIES.ofStatements(List.of(statement("two died", noon))))
                .extracting(Statement::said)
                .containsExactly(noon);
    }

    @Test
    void aFigureHoldsForTheTimeOfItsEntry() {
        List<Figure> figures =
                ENTRIES.ofFigures(List.of(figure(Time.UNKNOWN), figure(DATES.published())), DATES.published());

        assertThat(figures).extracting(figure -> figure.asOf().value()).containsOnly("2013-06-04T18:10");
    }

    @Test
    void aFigureKeepsAnotherDay() {
        Time before = Time.day(LocalDate.of(2013, 6, 1), Basis.STATED, List.of());

        assertThat(ENTRIES.ofFigures(List.of(figure(before)), DATES.published()))
                .extracting(Figure::asOf)
                .containsExactly(before);
    }

    @Test
    void aDatelineWithADayMakesNoEntry() {
        Report report = Reports.of()
                .with(PartKind.DATELINE, "GENEVA, June 4")
                .with(PartKind.PARAGRAPH, "Nine people died.")
                .published("2013-06-04")
                .report();

        assertThat(EntryTimes.of(report, new DateReader().read(report))
                        .at(report.text().indexOf("Nine")))
                .isEmpty();
    }
}
