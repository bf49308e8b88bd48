package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Capture;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.DateConstraint;
import org.rapporteur.model.DateConstraint.Strength;
import org.rapporteur.model.DateConstraints;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Manner;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Shared;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tally;
import org.rapporteur.model.Time;
import org.rapporteur.model.ToldIncident;
import org.rapporteur.model.YearlyWindow;

class InterchangeTest {

    /** The flag is two code points and four UTF-16 units. */
    private static final String TEXT = "🇵🇱 “We stay,” Anna Kowalska said Friday.";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Report report(String name) {
        Capture capture = new Capture(Id.sha256Hex(name.getBytes()), name, Optional.empty());
        return Report.plain(Report.idOf(capture), capture, TEXT)
                .withOutlet(Optional.of("Example Courier"))
                .withBylines(List.of("A. Writer"));
    }

    private static Statement statement(Report report) {
        Span content = spanOf("“We stay,”");
        Source source = new Source(
                "Anna Kowalska",
                Optional.of(spanOf("Anna Kowalska")),
                Optional.of(Id.of("entity", "local")),
                SourceKind.PERSON);
        Time friday = Time.day(LocalDate.of(2013, 5, 17), Basis.STATED, List.of(spanOf("Friday")));
        return new Statement(
                Statement.idOf(report.id(), List.of(content), List.of(spanOf("said")), source),
                report.id(),
                List.of(content),
                source,
                List.of(spanOf("said")),
                Manner.DIRECT,
                Act.ASSERT,
                false,
                Optional.empty(),
                Optional.empty(),
                friday,
                Optional.empty(),
                List.of(new ChainLink("Example Courier", Optional.empty(), Optional.empty(), Optional.empty())),
                Derivation.of("content-source-verb", "said"));
    }

    private static Span spanOf(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Reading reading(Report report) {
        return new Reading(
                report.id(),
                "test",
                Time.UNKNOWN,
                Time.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(statement(report)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new DateConstraints(List.of(
                        DateConstraint.yearly(
                                new YearlyWindow(MonthDay.of(5, 7), MonthDay.of(3, 3)),
                                Strength.USUAL,
                                spanOf("Friday"),
                                "by hand"),
                        DateConstraint.onWeekdays(
                                List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                                Strength.FIRM,
                                spanOf("Friday"),
                                "by hand"))),
                Optional.of(new ToldIncident(
                        new TreeMap<>(Map.of(1, 0.75, 2, 0.25)),
                        new TreeMap<>(Map.of(0, 1.0)),
                        Optional.empty(),
                        Time.UNKNOWN,
                        List.of(spanOf("Friday")))));
    }

    private static Linking linking() {
        return new Linking(
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(Id.of("entity", "local"), Id.of("entity", "record")),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(incident()),
                List.of());
    }

    private static Incident incident() {
        return new Incident(
                Id.of("incident", "a"),
                new Tally(1, 1.2, 2),
                new Tally(0, 2, 2),
                Optional.empty(),
                Time.UNKNOWN,
                List.of(new Incident.Account(report("a.txt").id(), 1, 0, List.of(spanOf("Friday")))));
    }

    private static List<String> lines(List<Report> reports) {
        List<String> lines = new ArrayList<>();
        List<Reading> readings = reports.stream().map(InterchangeTest::reading).toList();
        new Interchange(reports, readings, linking()).lines(lines::add);
        return lines;
    }

    private static JsonNode row(String type) {
        return lines(List.of(report("a.txt"))).stream()
                .map(InterchangeTest::parse)
                .filter(row -> row.get("type").textValue().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    @Test
    void countsCodePoints() {
        JsonNode content = row("statement").get("content").get(0);
        assertThat(content.get("start").intValue()).isEqualTo(3);
        assertThat(content.get("exact").textValue()).isEqualTo("“We stay,”");
    }

    @Test
    void writesTheEntityOfTheRecord() {
        assertThat(row("statement").get("source").get("entity").textValue())
                .isEqualTo(Id.of("entity", "record").value());
    }

    @Test
    void writesWordsOfClosedListsInLowerCase() {
        JsonNode statement = row("statement");
        assertThat(statement.get("manner").textValue()).isEqualTo("direct");
        assertThat(statement.get("said").get("basis").textValue()).isEqualTo("stated");
    }

    @Test
    void saysByHowManyVotesATollHolds() {
        JsonNode killed = row("incident").get("killed");
        assertThat(killed.get("number").intValue()).isEqualTo(1);
        assertThat(killed.get("reason").textValue()).isEqualTo("1.2 of 2 votes");
    }

    @Test
    void leadsWhatAReportGivesOfATollBackToItsWords() {
        JsonNode account = row("incident").get("accounts").get(0);
        assertThat(account.get("killed").intValue()).isEqualTo(1);
        assertThat(account.get("spans").get(0).get("exact").textValue()).isEqualTo("Friday");
    }

    @Test
    void writesNullWhereTheTextSaysNothing() {
        assertThat(row("statement").get("addressee").isNull()).isTrue();
        assertThat(row("report").get("published").get("value").isNull()).isTrue();
    }

    @Test
    void givesTheSameBytesWhateverTheOrderOfReports() {
        List<Report> reports = new ArrayList<>(List.of(report("a.txt"), report("b.txt"), report("c.txt")));
        List<String> expected = lines(reports);
        Collections.shuffle(reports, new Random(7));
        assertThat(lines(reports)).isEqualTo(expected);
    }

    @Test
    void saysByWhatWordsADayWasWorkedOut() {
        JsonNode clues = row("report").get("date_clues");
        assertThat(clues.get(0).get("days_of_any_year").textValue()).isEqualTo("--05-07/--03-03");
        assertThat(clues.get(1).get("weekdays").get(0).textValue()).isEqualTo("friday");
        assertThat(clues.get(1).get("span").get("exact").textValue()).isEqualTo("Friday");
    }

    @Test
    void storedReadingsComeBackEqual() {
        Reading reading = reading(report("a.txt"));
        assertThat(StoredJson.reading(StoredJson.write(reading))).isEqualTo(reading);
    }

    @Test
    void storedReportsComeBackEqual() {
        Report report = report("a.txt");
        assertThat(StoredJson.report(StoredJson.write(report))).isEqualTo(report);
    }

    @Test
    void readingsReadOneAfterAnotherHoldWhatTheyHaveInCommonOnce() {
        String line = StoredJson.write(reading(report("a.txt")));
        Shared shared = new Shared();
        Reading first = StoredJson.reading(line, shared);
        Reading second = StoredJson.reading(line, shared);
        assertThat(second).isEqualTo(first).isEqualTo(StoredJson.reading(line));
        assertThat(second.report()).isSameAs(first.report());
        assertThat(second.statements().get(0).cue().get(0))
                .isSameAs(first.statements().get(0).cue().get(0));
    }

    @Test
    void storedLinkingComesBackEqual() throws IOException {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        StoredJson.write(linking(), stored);
        assertThat(StoredJson.linking(new ByteArrayInputStream(stored.toByteArray())))
                .isEqualTo(linking());
    }
}
