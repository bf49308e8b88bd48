package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.link.gather.Sentences;
import org.rapporteur.model.Amount;
import org.rapporteur.model.Bound;
import org.rapporteur.model.DateConstraints;
import org.rapporteur.model.Event;
import org.rapporteur.model.Factuality;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Intermediary;
import org.rapporteur.model.Item;
import org.rapporteur.model.Passage;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Process;
import org.rapporteur.model.ProcessKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Stage;
import org.rapporteur.model.StageKind;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.model.Transfer;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.model.TransferStep;

/** The readings that a reader without fault would make of the story: linking can be scored on them alone. */
final class ExpectedReadings {

    private static final Map<String, Bound> BOUNDS = Map.of(
            "exact", Bound.EXACTLY,
            "more than", Bound.MORE_THAN,
            "at least", Bound.AT_LEAST,
            "about", Bound.ABOUT,
            "nearly", Bound.NEARLY,
            "fewer than", Bound.LESS_THAN,
            "up to", Bound.AT_MOST,
            "between", Bound.BETWEEN);

    private static final Map<String, StageKind> STAGES = Map.of("outcome", StageKind.ENDED, "lapsed", StageKind.ENDED);

    private final ExpectedRecord expected;
    private final ExpectedSpeakers speakers;

    private ExpectedReadings(ExpectedRecord expected) {
        this.expected = expected;
        this.speakers = new ExpectedSpeakers(expected);
    }

    static List<Reading> of(ExpectedRecord expected) {
        ExpectedReadings made = new ExpectedReadings(expected);
        List<Reading> readings = new ArrayList<>();
        for (JsonNode row : expected.rows("reports")) {
            expected.report(row.path("report").asText()).ifPresent(report -> readings.add(made.reading(report, row)));
        }
        return readings;
    }

    private Reading reading(Report report, JsonNode row) {
        String file = row.path("report").asText();
        speakers.read(report, rows("statements", file));
        List<Event> events = rows("events", file)
                .map(node -> event(report, node))
                .flatMap(Optional::stream)
                .toList();
        List<Figure> figures = rows("figures", file)
                .map(node -> figure(report, node))
                .flatMap(Optional::stream)
                .toList();
        List<Transfer> transfers = new ArrayList<>();
        expected.rows("transfers").forEach(node -> transfer(report, file, node).ifPresent(transfers::add));
        List<Process> processes = new ArrayList<>();
        expected.rows("processes").forEach(node -> process(report, file, node).ifPresent(processes::add));
        return new Reading(
                report.id(),
                "expected",
                ExpectedTime.of(row.path("published")),
                Time.UNKNOWN,
                List.of(),
                speakers.entities(report),
                List.of(),
                List.of(),
                speakers.statements(report),
                events,
                figures,
                transfers,
                processes,
                DateConstraints.NONE,
                Optional.empty());
    }

    private Stream<JsonNode> rows(String register, String file) {
        return expected.rows(register).stream()
                .filter(node -> node.path("report").asText().equals(file));
    }

    private Optional<Event> event(Report report, JsonNode row) {
        return ExpectedPassage.of(row.path("trigger")).find(report).map(trigger -> {
            PloverType type = PloverType.valueOf(row.path("plover").asText());
            return new Event(
                    Event.idOf(report.id(), trigger, type),
                    report.id(),
                    trigger,
                    Sentences.around(report, trigger),
                    type,
                    ExpectedSpeakers.text(row.path("mode")),
                    List.of(),
                    Optional.empty(),
                    speakers.parties(report, row.path("actors")),
                    speakers.parties(report, row.path("recipients")),
                    ExpectedTime.of(row.path("time")),
                    ExpectedSpeakers.text(row.path("place")).map(speakers::place),
                    Status.valueOf(row.path("status").asText().toUpperCase(Locale.ROOT)),
                    Factuality.CERTAIN_POSITIVE,
                    speakers.accordingTo(report, row.path("according_to"), trigger),
                    ExpectedSpeakers.BY_HAND);
        });
    }

    private Optional<Figure> figure(Report report, JsonNode row) {
        return ExpectedPassage.of(row).find(report).map(span -> {
            JsonNode scope = row.path("scope");
            return new Figure(
                    Figure.idOf(report.id(), span),
                    report.id(),
                    span,
                    number(row.path("low")),
                    number(row.path("high")),
                    BOUNDS.get(row.path("bound").asText()),
                    row.path("unit").asText(),
                    ExpectedSpeakers.text(row.path("counted")),
                    new Scope(
                            ExpectedSpeakers.text(scope.path("place")).map(speakers::place),
                            ExpectedTime.of(scope.path("period")),
                            ExpectedSpeakers.text(scope.path("side")).map(side -> speakers.party(report, side))),
                    ExpectedTime.of(row.path("as_of")),
                    speakers.accordingTo(report, row.path("says"), span),
                    Optional.empty(),
                    ExpectedSpeakers.BY_HAND);
        });
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    private Optional<Transfer> transfer(Report report, String file, JsonNode row) {
        List<TransferStep> steps = new ArrayList<>();
        for (JsonNode status : row.path("statuses")) {
            Optional<Passage> passage =
                    status.path("report").asText().equals(file) ? expected.passage(status) : Optional.empty();
            passage.ifPresent(found -> steps.add(new TransferStep(
                    status(status.path("status").asText()),
                    ExpectedTime.of(status),
                    found,
                    speakers.accordingTo(report, status.path("according_to"), found.span()),
                    ExpectedSpeakers.BY_HAND)));
        }
        JsonNode item = row.path("item");
        JsonNode number = row.path("number");
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Transfer(
                        Id.of("transfer", report.id(), steps.get(0).passage()),
                        Optional.of(speakers.party(report, row.path("supplier").asText())),
                        Optional.of(speakers.party(report, row.path("recipient").asText())),
                        new Item(
                                item.path("text").asText(),
                                ExpectedSpeakers.text(item.path("designation")),
                                ExpectedSpeakers.text(item.path("category"))),
                        number.isObject()
                                ? Optional.of(new Amount(
                                        number(number.path("low")),
                                        number(number.path("high")),
                                        BOUNDS.get(number.path("bound").asText())))
                                : Optional.empty(),
                        via(report, file, row),
                        steps));
    }

    private List<Intermediary> via(Report report, String file, JsonNode row) {
        List<Intermediary> via = new ArrayList<>();
        for (JsonNode one : row.path("via")) {
            Optional<Passage> passage =
                    one.path("report").asText().equals(file) ? expected.passage(one) : Optional.empty();
            passage.ifPresent(found -> via.add(new Intermediary(
                    speakers.party(report, one.path("party").asText()),
                    IntermediaryScores.role(one),
                    List.of(new Intermediary.Told(
                            found,
                            speakers.accordingTo(report, one.path("according_to"), found.span()),
                            ExpectedSpeakers.BY_HAND)))));
        }
        return via;
    }

    private static TransferStatus status(String word) {
        return word.equals("talks") ? TransferStatus.TALKS : TransferStatus.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private Optional<Process> process(Report report, String file, JsonNode row) {
        List<Stage> stages = new ArrayList<>();
        for (JsonNode stage : row.path("stages")) {
            Optional<Passage> passage =
                    stage.path("report").asText().equals(file) ? expected.passage(stage) : Optional.empty();
            String word = stage.path("stage").asText();
            passage.ifPresent(found -> stages.add(new Stage(
                    STAGES.containsKey(word) ? STAGES.get(word) : StageKind.valueOf(word.toUpperCase(Locale.ROOT)),
                    ExpectedTime.of(stage.hasNonNull("for") ? stage.path("for") : stage),
                    found,
                    speakers.accordingTo(report, stage.path("according_to"), found.span()),
                    ExpectedSpeakers.BY_HAND)));
        }
        return stages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Process(
                        Id.of("process", report.id(), stages.get(0).passage()),
                        kind(row.path("kind").asText()),
                        row.path("name").asText(),
                        stages,
                        speakers.parties(report, row.path("participants")),
                        speakers.parties(report, row.path("mediators")),
                        ExpectedSpeakers.text(row.path("venue")).map(speakers::place),
                        List.of()));
    }

    private static ProcessKind kind(String word) {
        return word.equals("motion") ? ProcessKind.RESOLUTION : ProcessKind.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
