package org.rapporteur.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Act;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Capture;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.DateConstraints;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.Factuality;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Intermediary;
import org.rapporteur.model.IntermediaryRole;
import org.rapporteur.model.Item;
import org.rapporteur.model.Manner;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Passage;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.model.Transfer;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.model.TransferStep;

/** A report and its reading made by hand: words are looked up in the text, so that every span is real. */
final class HandReport {

    private final Report report;
    private final String reader;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();

    private HandReport(Report report, String reader) {
        this.report = report;
        this.reader = reader;
    }

    static HandReport of(String outlet, String text) {
        return of(outlet, text, Optional.empty(), "reader 1");
    }

    static HandReport of(String outlet, String text, Optional<String> url, String reader) {
        String sha256 = Id.sha256Hex((outlet + text).getBytes(StandardCharsets.UTF_8));
        Capture capture = new Capture(sha256, outlet + ".txt", Optional.empty());
        String title = text.lines().findFirst().orElse("");
        List<Part> parts = List.of(
                new Part(PartKind.TITLE, new Span(0, title.length())),
                new Part(PartKind.PARAGRAPH, new Span(title.length() + 1, text.length())));
        Report report = Report.plain(Report.idOf(capture), capture, text, parts)
                .withUrl(url)
                .withOutlet(Optional.of(outlet))
                .withTitle(Optional.of(title));
        return new HandReport(report, reader);
    }

    Id id() {
        return report.id();
    }

    Report report() {
        return report;
    }

    private Span find(String words) {
        int at = report.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the report: " + words);
        }
        return new Span(at, at + words.length());
    }

    HandReport person(String name) {
        Id entity = Id.of("entity", id(), name, EntityKind.PERSON);
        entities.add(
                new Entity(entity, name, EntityKind.PERSON, List.of(), List.of(), Optional.empty(), Optional.empty()));
        Span span = find(name);
        mentions.add(new Mention(
                Id.of("mention", id(), span),
                id(),
                span,
                span,
                entity,
                MentionForm.NAMED,
                Derivation.of("by hand", "")));
        return this;
    }

    private Optional<Id> entity(String name) {
        return entities.stream()
                .filter(entity -> entity.name().equals(name))
                .map(Entity::id)
                .findFirst();
    }

    HandReport says(String source, String cue, String content, Act act) {
        Source from = new Source(source, Optional.of(find(source)), entity(source), SourceKind.PERSON);
        List<Span> contents = List.of(find(content));
        List<Span> cues = List.of(find(cue));
        ChainLink link = new ChainLink(source, entity(source), Optional.of(find(source)), Optional.of(find(cue)));
        statements.add(new Statement(
                Statement.idOf(id(), contents, cues, from),
                id(),
                contents,
                from,
                cues,
                Manner.INDIRECT,
                act,
                false,
                Optional.empty(),
                Optional.empty(),
                Time.UNKNOWN,
                Optional.empty(),
                List.of(link),
                Derivation.of("verb-clause", cue)));
        return this;
    }

    HandReport event(PloverType type, String trigger, String clause, Status status, String... actors) {
        Span word = find(trigger);
        List<Party> parties = List.of(actors).stream()
                .map(name -> new Party(name, Optional.of(find(name)), entity(name), Optional.empty(), Optional.empty()))
                .toList();
        Optional<Id> accordingTo = statements.stream()
                .filter(statement -> statement.content().stream().anyMatch(span -> span.covers(word)))
                .map(Statement::id)
                .findFirst();
        events.add(new Event(
                Event.idOf(id(), word, type),
                id(),
                word,
                find(clause),
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                parties,
                List.of(),
                Time.UNKNOWN,
                Optional.empty(),
                status,
                Factuality.CERTAIN_POSITIVE,
                accordingTo,
                Derivation.of("event " + type, trigger, Derivation.of("status", "told as a fact"))));
        return this;
    }

    HandReport figure(String words, long number, String counted) {
        Span span = find(words);
        figures.add(new Figure(
                Figure.idOf(id(), span),
                id(),
                span,
                Optional.of(BigDecimal.valueOf(number)),
                Optional.of(BigDecimal.valueOf(number)),
                Bound.EXACTLY,
                "people",
                Optional.of(counted),
                Scope.OPEN,
                Time.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Derivation.of("digits", words)));
        return this;
    }

    HandReport transfer(String supplier, String recipient, String designation, TransferStatus status, String words) {
        Item item = new Item(designation, Optional.of(designation), Optional.empty());
        Passage passage = new Passage(id(), find(words));
        TransferStep step =
                new TransferStep(status, Time.UNKNOWN, passage, Optional.empty(), Derivation.of("by hand", ""));
        transfers.add(new Transfer(
                Id.of("transfer", id(), designation, transfers.size()),
                Optional.of(party(supplier, Optional.empty())),
                Optional.of(party(recipient, Optional.empty())),
                item,
                Optional.empty(),
                List.of(),
                List.of(step)));
        return this;
    }

    /** Through whom the transfer told last passes. */
    HandReport via(IntermediaryRole role, String name, Optional<String> country, String words) {
        Transfer last = transfers.remove(transfers.size() - 1);
        Intermediary.Told told = new Intermediary.Told(
                new Passage(id(), find(words)), Optional.empty(), Derivation.of("route." + role.word(), ""));
        List<Intermediary> via = new ArrayList<>(last.via());
        via.add(new Intermediary(party(name, country), role, List.of(told)));
        transfers.add(last.through(via));
        return this;
    }

    private Party party(String name, Optional<String> country) {
        return new Party(name, Optional.of(find(name)), entity(name), country, Optional.empty());
    }

    Reading reading() {
        return new Reading(
                id(),
                reader,
                Time.UNKNOWN,
                Time.UNKNOWN,
                List.of(),
                entities,
                mentions,
                List.of(),
                statements,
                events,
                figures,
                transfers,
                List.of(),
                DateConstraints.NONE,
                Optional.empty());
    }

    /** Keeps it in the record, as a build that had read it would. */
    void keep(RecordDirectory record) {
        try {
            byte[] bytes = report.text().getBytes(StandardCharsets.UTF_8);
            new Captures(record).keep(report.capture().sha256(), bytes);
            new Readings(record)
                    .keep(new ReadCapture(
                            report.capture().sha256(), reader, List.of(report), List.of(reading()), List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
