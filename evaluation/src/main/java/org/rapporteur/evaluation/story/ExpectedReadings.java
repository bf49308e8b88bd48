package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rapporteur.link.gather.Sentences;
import org.rapporteur.model.Act;
import org.rapporteur.model.Amount;
import org.rapporteur.model.Bound;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.DateConstraints;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.Factuality;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Item;
import org.rapporteur.model.Manner;
import org.rapporteur.model.Party;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Process;
import org.rapporteur.model.ProcessKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Stage;
import org.rapporteur.model.StageKind;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.model.Transfer;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.model.TransferStep;

/** The readings that a reader without fault would make of the story: linking can be scored on them alone. */
final class ExpectedReadings {

    private static final Derivation BY_HAND = Derivation.of("expected", "");

    private static final Map<String, Act> ACTS = Map.of(
            "asserts", Act.ASSERT,
            "denies", Act.DENY,
            "asks", Act.ASK,
            "promises", Act.PROMISE,
            "declines", Act.DECLINE_TO_COMMENT);

    private static final Map<String, Bound> BOUNDS = Map.of(
            "exact", Bound.EXACTLY,
            "more than", Bound.MORE_THAN,
            "at least", Bound.AT_LEAST,
            "about", Bound.ABOUT,
            "nearly", Bound.NEARLY,
            "fewer than", Bound.LESS_THAN,
            "up to", Bound.AT_MOST,
            "between", Bound.BETWEEN);

    private static final Map<String, EntityKind> KINDS = Map.of(
            "person", EntityKind.PERSON,
            "organisation", EntityKind.ORGANISATION,
            "state", EntityKind.STATE,
            "place", EntityKind.PLACE,
            "group", EntityKind.ARMED_GROUP,
            "weapon", EntityKind.WEAPON,
            "outlet", EntityKind.OUTLET,
            "vessel", EntityKind.OTHER);

    private static final Map<String, StageKind> STAGES = Map.of("outcome", StageKind.ENDED, "lapsed", StageKind.ENDED);

    private final ExpectedRecord expected;
    private final Map<String, JsonNode> known = new LinkedHashMap<>();
    private final Map<Id, Map<String, Entity>> entities = new LinkedHashMap<>();
    private final Map<Id, List<Statement>> statements = new LinkedHashMap<>();

    private ExpectedReadings(ExpectedRecord expected) {
        this.expected = expected;
        expected.rows("entities").forEach(row -> known.put(row.path("name").asText(), row));
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
        entities.put(report.id(), new LinkedHashMap<>());
        statements.put(
                report.id(),
                new ArrayList<>(rows("statements", file)
                        .map(node -> statement(report, node))
                        .flatMap(Optional::stream)
                        .toList()));
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
                List.copyOf(entities.get(report.id()).values()),
                List.of(),
                List.of(),
                statements.get(report.id()),
                events,
                figures,
                transfers,
                processes,
                DateConstraints.NONE);
    }

    private Stream<JsonNode> rows(String register, String file) {
        return expected.rows(register).stream()
                .filter(node -> node.path("report").asText().equals(file));
    }

    private Optional<Id> entity(Report report, String name) {
        JsonNode row = known.get(name);
        if (row == null) {
            return Optional.empty();
        }
        EntityKind kind = KINDS.get(row.path("kind").asText());
        return Optional.of(entities.get(report.id())
                .computeIfAbsent(
                        name,
                        absent -> new Entity(
                                Id.of("entity", report.id(), name, kind),
                                name,
                                kind,
                                List.of(),
                                roles(report, row),
                                text(row.path("country")),
                                kind == EntityKind.STATE ? Optional.of("GOV") : Optional.empty()))
                .id());
    }

    private static List<Role> roles(Report report, JsonNode row) {
        List<Role> roles = new ArrayList<>();
        row.path("roles")
                .forEach(role -> roles.add(new Role(
                        role.path("title").asText(),
                        text(role.path("of")),
                        Time.UNKNOWN,
                        Time.UNKNOWN,
                        new Passage(report.id(), new Span(0, 1)))));
        return roles;
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static List<Span> spans(Report report, JsonNode passages) {
        return StreamSupport.stream(passages.spliterator(), false)
                .map(ExpectedPassage::of)
                .map(passage -> passage.find(report))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Statement> statement(Report report, JsonNode row) {
        List<Span> content = spans(report, row.path("content"));
        if (content.isEmpty()) {
            return Optional.empty();
        }
        JsonNode from = row.path("source");
        Source source = new Source(
                from.path("text").asText(),
                Optional.empty(),
                entity(report, from.path("entity").asText()),
                SourceKind.valueOf(from.path("kind").asText().toUpperCase(Locale.ROOT)));
        List<ChainLink> chain = new ArrayList<>();
        row.path("chain")
                .forEach(link -> chain.add(new ChainLink(
                        link.asText(),
                        entity(report, link.asText()),
                        chain.isEmpty() ? Optional.empty() : Optional.of(new Span(0, 1)),
                        Optional.empty())));
        List<Span> cue = spans(report, row.path("cue"));
        return Optional.of(new Statement(
                Statement.idOf(report.id(), content, cue, source),
                report.id(),
                content,
                source,
                cue,
                Manner.valueOf(row.path("manner").asText().toUpperCase(Locale.ROOT)),
                ACTS.get(row.path("act").asText()),
                row.path("negated").asBoolean(),
                Optional.empty(),
                Optional.empty(),
                ExpectedTime.of(row.path("said")),
                Optional.empty(),
                chain,
                BY_HAND));
    }

    /** The statement of the source around the span; else any of the source. */
    private Optional<Id> accordingTo(Report report, JsonNode name, Span span) {
        if (!name.isTextual()) {
            return Optional.empty();
        }
        Optional<Id> entity = entity(report, name.asText());
        List<Statement> candidates = statements.get(report.id()).stream()
                .filter(statement -> entity.isPresent()
                        ? statement.source().entity().equals(entity)
                        : statement.source().entity().isEmpty())
                .toList();
        return candidates.stream()
                .filter(statement -> statement.content().stream().anyMatch(span::overlaps))
                .findFirst()
                .map(Statement::id)
                .or(() -> Optional.of(saidBy(report, name.asText(), entity, span)));
    }

    /** The statement that a row implies where the record does not list all statements of the report. */
    private Id saidBy(Report report, String name, Optional<Id> entity, Span span) {
        SourceKind kind = entity.isPresent() ? SourceKind.ORGANISATION : SourceKind.UNNAMED;
        Source source = new Source(name, Optional.empty(), entity, kind);
        ChainLink outlet =
                new ChainLink(report.outlet().orElse(""), Optional.empty(), Optional.empty(), Optional.empty());
        Statement implied = new Statement(
                Statement.idOf(report.id(), List.of(span), List.of(), source),
                report.id(),
                List.of(span),
                source,
                List.of(),
                Manner.INDIRECT,
                Act.ASSERT,
                false,
                Optional.empty(),
                Optional.empty(),
                Time.UNKNOWN,
                Optional.empty(),
                List.of(outlet, new ChainLink(name, entity, Optional.of(span), Optional.empty())),
                BY_HAND);
        List<Statement> all = statements.get(report.id());
        if (!all.contains(implied)) {
            all.add(implied);
        }
        return implied.id();
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
                    text(row.path("mode")),
                    List.of(),
                    Optional.empty(),
                    parties(report, row.path("actors")),
                    parties(report, row.path("recipients")),
                    ExpectedTime.of(row.path("time")),
                    text(row.path("place")).map(this::place),
                    Status.valueOf(row.path("status").asText().toUpperCase(Locale.ROOT)),
                    Factuality.CERTAIN_POSITIVE,
                    accordingTo(report, row.path("according_to"), trigger),
                    BY_HAND);
        });
    }

    private List<Party> parties(Report report, JsonNode names) {
        return StreamSupport.stream(names.spliterator(), false)
                .map(name -> party(report, name.asText()))
                .toList();
    }

    private Party party(Report report, String name) {
        return new Party(name, Optional.empty(), entity(report, name), Optional.empty(), Optional.empty());
    }

    private Place place(String name) {
        JsonNode row = known.get(name);
        boolean state = row != null && row.path("kind").asText().equals("state");
        Optional<String> country = row == null ? Optional.empty() : text(row.path("country"));
        PlacePrecision precision = state ? PlacePrecision.COUNTRY : PlacePrecision.CITY;
        return new Place(
                name, Optional.empty(), Optional.empty(), Optional.empty(), country, precision, Optional.empty());
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
                    text(row.path("counted")),
                    new Scope(
                            text(scope.path("place")).map(this::place),
                            ExpectedTime.of(scope.path("period")),
                            text(scope.path("side")).map(side -> party(report, side))),
                    ExpectedTime.of(row.path("as_of")),
                    accordingTo(report, row.path("says"), span),
                    Optional.empty(),
                    BY_HAND);
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
                    accordingTo(report, status.path("according_to"), found.span()),
                    BY_HAND)));
        }
        JsonNode item = row.path("item");
        JsonNode number = row.path("number");
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Transfer(
                        Id.of("transfer", report.id(), steps.get(0).passage()),
                        Optional.of(party(report, row.path("supplier").asText())),
                        Optional.of(party(report, row.path("recipient").asText())),
                        new Item(
                                item.path("text").asText(),
                                text(item.path("designation")),
                                text(item.path("category"))),
                        number.isObject()
                                ? Optional.of(new Amount(
                                        number(number.path("low")),
                                        number(number.path("high")),
                                        BOUNDS.get(number.path("bound").asText())))
                                : Optional.empty(),
                        steps));
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
                    accordingTo(report, stage.path("according_to"), found.span()),
                    BY_HAND)));
        }
        return stages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Process(
                        Id.of("process", report.id(), stages.get(0).passage()),
                        kind(row.path("kind").asText()),
                        row.path("name").asText(),
                        stages,
                        parties(report, row.path("participants")),
                        parties(report, row.path("mediators")),
                        text(row.path("venue")).map(this::place),
                        List.of()));
    }

    private static ProcessKind kind(String word) {
        return word.equals("motion") ? ProcessKind.RESOLUTION : ProcessKind.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
