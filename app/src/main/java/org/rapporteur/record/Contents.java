package org.rapporteur.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Intermediary;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Process;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Stage;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Transfer;
import org.rapporteur.model.TransferStep;

/** Every row of a record that can be judged, by its id: its type, its value in the model, the passages it stands on. */
final class Contents {

    /**
     * One row.
     *
     * @param passages where it stands; of an entity, one mention for each report
     * @param derivation how it was read; empty for what was computed across reports
     */
    record Row(String type, Id id, Object value, List<Passage> passages, Optional<Derivation> derivation) {}

    private final Map<Id, Report> reports = new LinkedHashMap<>();
    private final Map<Id, Reading> readings = new LinkedHashMap<>();
    private final Map<Id, Row> rows = new LinkedHashMap<>();

    private Contents(List<Report> reports, List<Reading> readings) {
        reports.forEach(report -> this.reports.put(report.id(), report));
        readings.forEach(reading -> this.readings.put(reading.report(), reading));
    }

    /** What reports were read to say, before it is tied together. */
    static Contents of(List<Report> reports, List<Reading> readings) {
        Contents contents = new Contents(reports, readings);
        reports.forEach(contents::add);
        readings.forEach(contents::add);
        return contents;
    }

    /** The same with what was computed across reports. */
    static Contents of(List<Report> reports, List<Reading> readings, Linking linking) {
        Contents contents = of(reports, readings);
        contents.add(linking);
        return contents;
    }

    private void put(String type, Id id, Object value, List<Passage> passages, Optional<Derivation> derivation) {
        rows.put(id, new Row(type, id, value, passages, derivation));
    }

    private void add(Report report) {
        put("report", report.id(), report, List.of(new Passage(report.id(), new Span(0, 0))), Optional.empty());
    }

    private void add(Reading reading) {
        Id report = reading.report();
        for (Statement statement : reading.statements()) {
            List<Span> spans = new ArrayList<>(statement.content());
            spans.addAll(statement.cue());
            put("statement", statement.id(), statement, at(report, spans), Optional.of(statement.derivation()));
        }
        for (Event event : reading.events()) {
            put("event", event.id(), event, at(report, List.of(event.trigger())), Optional.of(event.derivation()));
        }
        for (Figure figure : reading.figures()) {
            put("figure", figure.id(), figure, at(report, List.of(figure.span())), Optional.of(figure.derivation()));
        }
        reading.entities().forEach(this::add);
        reading.mentions().stream()
                .sorted((one, other) ->
                        Boolean.compare(one.form() != MentionForm.NAMED, other.form() != MentionForm.NAMED))
                .forEach(mention -> addMention(mention, mention.entity()));
        reading.transfers().forEach(this::add);
        reading.processes().forEach(this::add);
    }

    private static List<Passage> at(Id report, List<Span> spans) {
        return spans.stream().sorted().map(span -> new Passage(report, span)).toList();
    }

    private void add(Entity entity) {
        rows.putIfAbsent(entity.id(), new Row("entity", entity.id(), entity, new ArrayList<>(), Optional.empty()));
    }

    /** The first named mention of each report stands for the entity. */
    private void addMention(Mention mention, Id entity) {
        Row row = rows.get(entity);
        if (row != null && !isLastOf(mention.report(), row.passages())) {
            row.passages().add(new Passage(mention.report(), mention.span()));
        }
    }

    /** Mentions come report by report: one of a report that is known already is known by the last. */
    private static boolean isLastOf(Id report, List<Passage> passages) {
        return !passages.isEmpty() && passages.get(passages.size() - 1).report().equals(report);
    }

    private void add(Transfer transfer) {
        List<Passage> passages = transfer.statuses().stream()
                .map(TransferStep::passage)
                .distinct()
                .toList();
        put("transfer", transfer.id(), transfer, passages, Optional.empty());
        List<Id> ids = transfer.viaIds();
        for (int at = 0; at < ids.size(); at++) {
            add(ids.get(at), transfer.via().get(at));
        }
    }

    private void add(Id id, Intermediary intermediary) {
        List<Passage> passages =
                intermediary.told().stream().map(Intermediary.Told::passage).toList();
        Derivation first = intermediary.told().get(0).derivation();
        put("intermediary", id, intermediary, passages, Optional.of(first));
    }

    private void add(Process process) {
        List<Passage> passages =
                process.stages().stream().map(Stage::passage).distinct().toList();
        put("process", process.id(), process, passages, Optional.empty());
    }

    private void add(Linking linking) {
        for (Entity entity : linking.entities()) {
            rows.put(entity.id(), new Row("entity", entity.id(), entity, new ArrayList<>(), Optional.empty()));
        }
        readings.values()
                .forEach(reading -> reading.mentions().stream()
                        .sorted((one, other) ->
                                Boolean.compare(one.form() != MentionForm.NAMED, other.form() != MentionForm.NAMED))
                        .forEach(mention -> addMention(mention, linking.entity(mention.entity()))));
        linking.transfers().forEach(this::add);
        linking.processes().forEach(this::add);
        for (Claim claim : linking.claims()) {
            put("claim", claim.id(), claim, passagesOf(claim.members()), Optional.empty());
        }
        for (Incident incident : linking.incidents()) {
            List<Passage> passages = incident.accounts().stream()
                    .flatMap(account -> at(account.report(), account.passages()).stream())
                    .toList();
            put("incident", incident.id(), incident, passages, Optional.empty());
        }
        for (Disagreement disagreement : linking.disagreements()) {
            List<Id> members = disagreement.sides().stream()
                    .flatMap(side -> side.members().stream())
                    .toList();
            put("disagreement", disagreement.id(), disagreement, passagesOf(members), Optional.empty());
        }
    }

    private List<Passage> passagesOf(List<Id> members) {
        return members.stream()
                .flatMap(member -> find(member).stream())
                .flatMap(row -> row.passages().stream())
                .distinct()
                .sorted()
                .toList();
    }

    Optional<Row> find(Id id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** The rows of a type, in the order in which they were read. */
    List<Row> rows(String type) {
        return rows.values().stream().filter(row -> row.type().equals(type)).toList();
    }

    /** The statements, events or figures of one report, in the order in which they were read. */
    List<Row> rows(String type, Id report) {
        return reading(report).stream()
                .flatMap(reading -> switch (type) {
                    case "statement" -> reading.statements().stream().map(Statement::id);
                    case "event" -> reading.events().stream().map(Event::id);
                    case "figure" -> reading.figures().stream().map(Figure::id);
                    default -> throw new IllegalArgumentException("no rows of type " + type + " are of one report");
                })
                .map(rows::get)
                .filter(Objects::nonNull)
                .toList();
    }

    Optional<Report> report(Id id) {
        return Optional.ofNullable(reports.get(id));
    }

    Optional<Reading> reading(Id report) {
        return Optional.ofNullable(readings.get(report));
    }
}
