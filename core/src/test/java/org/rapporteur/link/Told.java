package org.rapporteur.link;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Act;
import org.rapporteur.model.Amount;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Capture;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.DateConstraints;
import org.rapporteur.model.DateKind;
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
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Precision;
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
import org.rapporteur.model.StatedDate;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Transfer;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.model.TransferStep;

/** A report and its reading made by hand: what is added is looked up in the text, so that every span is real. */
final class Told {

    private static final Derivation BY_HAND = Derivation.of("by hand", "");

    private final Report report;
    private final Optional<LocalDate> day;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();

    private Told(Report report, Optional<LocalDate> day) {
        this.report = report;
        this.day = day;
    }

    /** A report of an outlet on a day; its paragraphs are parted by an empty line. */
    static Told by(String outlet, String day, String text) {
        return by(outlet, day, text, List.of(), Optional.empty());
    }

    static Told by(String outlet, String day, String text, List<String> credits, Optional<String> url) {
        Capture capture = new Capture(
                Id.sha256Hex((outlet + day + text).getBytes(StandardCharsets.UTF_8)), outlet, Optional.empty());
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            parts.add(new Part(PartKind.PARAGRAPH, new Span(start, start + paragraph.length())));
            start += paragraph.length() + 2;
        }
        List<StatedDate> dates =
                day.isEmpty() ? List.of() : List.of(new StatedDate(DateKind.PUBLISHED, day, "by hand"));
        Report report = Report.plain(Report.idOf(capture), capture, text, parts)
                .withUrl(url)
                .withOutlet(Optional.of(outlet))
                .withDates(dates)
                .withCredits(credits);
        return new Told(report, day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)));
    }

    Told person(String name, String country) {
        return entity(name, EntityKind.PERSON, country);
    }

    Told state(String name, String country) {
        return entity(name, EntityKind.STATE, country);
    }

    Told entity(String name, EntityKind kind, String country) {
        return entity(name, kind, country, List.of());
    }

    /** An entity with titles; what one is of stands behind the last "of". */
    Told entity(String name, EntityKind kind, String country, List<String> titles) {
        List<Role> roles = titles.stream().map(this::role).toList();
        entities.put(
                name,
                new Entity(
                        Id.of("entity", id(), name, kind),
                        name,
                        kind,
                        List.of(),
                        roles,
                        Optional.of(country).filter(code -> !code.isEmpty()),
                        kind == EntityKind.STATE ? Optional.of("GOV") : Optional.empty()));
        return this;
    }

    /** A date in the text. */
    Told date(String words, String days) {
        times.add(new TimeExpression(
                find(words),
                TimeExpression.Type.DATE,
                day(days),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                BY_HAND));
        return this;
    }

    private Role role(String title) {
        int of = title.lastIndexOf(" of ");
        boolean named =
                of > 0 && Character.isUpperCase(title.charAt(of + " of ".length())) && !title.endsWith("of State");
        return new Role(
                named ? title.substring(0, of) : title,
                named ? Optional.of(title.substring(of + " of ".length())) : Optional.empty(),
                Time.UNKNOWN,
                Time.UNKNOWN,
                new Passage(id(), new Span(0, 1)));
    }

    Told says(String source, String content) {
        return says(source, content, Act.ASSERT, day.map(Object::toString).orElse(""));
    }

    Told says(String source, String content, Act act, String said, String... through) {
        List<ChainLink> chain = new ArrayList<>();
        chain.add(new ChainLink(report.outlet().orElseThrow(), Optional.empty(), Optional.empty(), Optional.empty()));
        for (String name : through) {
            chain.add(new ChainLink(name, entityOf(name), Optional.of(find(name)), Optional.empty()));
        }
        chain.add(new ChainLink(source, entityOf(source), Optional.empty(), Optional.empty()));
        Source from = new Source(source, Optional.empty(), entityOf(source), sourceKind(source));
        Span span = find(content);
        statements.add(new Statement(
                Statement.idOf(id(), List.of(span), List.of(), from),
                id(),
                List.of(span),
                from,
                List.of(),
                content.startsWith("\"") || content.startsWith("\u201c") ? Manner.DIRECT : Manner.INDIRECT,
                act,
                false,
                Optional.empty(),
                Optional.empty(),
                day(said),
                Optional.empty(),
                chain,
                BY_HAND));
        return this;
    }

    private SourceKind sourceKind(String source) {
        if (!entities.containsKey(source)) {
            return SourceKind.UNNAMED;
        }
        return entities.get(source).kind() == EntityKind.OUTLET ? SourceKind.OUTLET : SourceKind.PERSON;
    }

    Told event(
            PloverType type, String trigger, String clause, String on, List<String> actors, List<String> recipients) {
        return event(type, trigger, clause, on, actors, recipients, Status.HAPPENED, Optional.empty());
    }

    Told event(
            PloverType type,
            String trigger,
            String clause,
            String on,
            List<String> actors,
            List<String> recipients,
            Status status,
            Optional<String> place) {
        Span span = find(clause);
        int at = report.text().indexOf(trigger, span.start());
        Span word = new Span(at, at + trigger.length());
        events.add(new Event(
                Event.idOf(id(), word, type),
                id(),
                word,
                span,
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                actors.stream().map(this::party).toList(),
                recipients.stream().map(this::party).toList(),
                day(on),
                place.map(Told::city),
                status,
                Factuality.CERTAIN_POSITIVE,
                Optional.empty(),
                BY_HAND));
        return this;
    }

    /** A statement with words of its own that say that it is said, which stand before what is said. */
    Told saysBy(String cue, String source, String content) {
        says(source, content);
        Statement told = statements.remove(statements.size() - 1);
        List<Span> words = List.of(find(cue));
        statements.add(new Statement(
                Statement.idOf(id(), told.content(), words, told.source()),
                told.report(),
                told.content(),
                told.source(),
                words,
                told.manner(),
                told.act(),
                told.negated(),
                told.addressee(),
                told.venue(),
                Time.UNKNOWN,
                told.within(),
                told.chain(),
                told.derivation()));
        return this;
    }

    Told money(String words, long sum, String currency, Scope scope) {
        return figure(words, sum, currency, Optional.empty(), scope, -1);
    }

    /** An event in the words of the statement of this number. */
    Told eventSaid(int statement, PloverType type, String trigger, String clause, String on) {
        return event(type, trigger, clause, on, List.of(), List.of()).according(statement);
    }

    /** The last event, told in the words of a statement. */
    Told according(int statement) {
        Event told = events.remove(events.size() - 1);
        events.add(new Event(
                told.id(),
                told.report(),
                told.trigger(),
                told.span(),
                told.type(),
                told.mode(),
                told.contexts(),
                told.cameo(),
                told.actors(),
                told.recipients(),
                told.time(),
                told.place(),
                told.status(),
                told.factuality(),
                Optional.of(statements.get(statement).id()),
                told.derivation()));
        return this;
    }

    Told figure(String words, long number, String counted, Scope scope, int saidInStatement) {
        return figure(words, number, "people", Optional.of(counted), scope, saidInStatement);
    }

    Told votes(String words, long number) {
        return figure(words, number, "votes", Optional.empty(), Scope.OPEN, -1);
    }

    /** People of whom the report does not say what befell them. */
    Told people(String words, long number, Scope scope) {
        return figure(words, number, "people", Optional.empty(), scope, -1);
    }

    private Told figure(
            String words, long number, String unit, Optional<String> counted, Scope scope, int saidInStatement) {
        Span span = find(words);
        figures.add(new Figure(
                Figure.idOf(id(), span),
                id(),
                span,
                Optional.of(BigDecimal.valueOf(number)),
                Optional.of(BigDecimal.valueOf(number)),
                Bound.EXACTLY,
                unit,
                counted,
                scope,
                Time.UNKNOWN,
                saidInStatement < 0
                        ? Optional.empty()
                        : Optional.of(statements.get(saidInStatement).id()),
                Optional.empty(),
                BY_HAND));
        return this;
    }

    /** The last figure as of a day, or of a time of day to the minute. */
    Told asOf(String value) {
        LocalDate on = LocalDate.parse(value.substring(0, 10));
        Precision precision = value.length() > 10 ? Precision.MINUTE : Precision.DAY;
        Figure told = figures.remove(figures.size() - 1);
        figures.add(told.withAsOf(Time.between(value, on, on, precision, Basis.INFERRED, List.of())));
        return this;
    }

    Told transfer(
            String supplier,
            String recipient,
            String item,
            String designation,
            long number,
            TransferStatus status,
            String on,
            String words) {
        Optional<Id> accordingTo = statements.stream()
                .filter(statement -> statement.content().stream().anyMatch(find(words)::overlaps))
                .map(Statement::id)
                .findFirst();
        transfers.add(new Transfer(
                Id.of("transfer", id(), item, transfers.size()),
                Optional.of(supplier).filter(name -> !name.isEmpty()).map(this::party),
                Optional.of(recipient).filter(name -> !name.isEmpty()).map(this::party),
                new Item(item, Optional.of(designation).filter(name -> !name.isEmpty()), Optional.empty()),
                number == 0
                        ? Optional.empty()
                        : Optional.of(
                                new Amount(Optional.of(BigDecimal.valueOf(number)), Optional.empty(), Bound.EXACTLY)),
                List.of(),
                List.of(new TransferStep(status, day(on), new Passage(id(), find(words)), accordingTo, BY_HAND))));
        return this;
    }

    /** Through whom the transfer told last passes. */
    Told via(IntermediaryRole role, String name, String words) {
        Transfer last = transfers.remove(transfers.size() - 1);
        List<Intermediary> via = new ArrayList<>(last.via());
        via.add(new Intermediary(
                party(name),
                role,
                List.of(new Intermediary.Told(new Passage(id(), find(words)), Optional.empty(), BY_HAND))));
        transfers.add(new Transfer(
                last.id(), last.supplier(), last.recipient(), last.item(), last.number(), via, last.statuses()));
        return this;
    }

    Told process(ProcessKind kind, String name, String venue, StageKind stage, String on, String words) {
        processes.add(new Process(
                Id.of("process", id(), name, processes.size()),
                kind,
                name,
                List.of(new Stage(stage, day(on), new Passage(id(), find(words)), Optional.empty(), BY_HAND)),
                List.of(),
                List.of(),
                Optional.of(venue).filter(place -> !place.isEmpty()).map(Told::city),
                List.of()));
        return this;
    }

    static Place city(String name) {
        return new Place(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PlacePrecision.CITY,
                Optional.empty());
    }

    /** A day, or two parted by a slash, or none. */
    static Time day(String days) {
        if (days.isEmpty()) {
            return Time.UNKNOWN;
        }
        String[] ends = days.split("/");
        LocalDate first = LocalDate.parse(ends[0]);
        if (days.endsWith("/..")) {
            return new Time(
                    days, Optional.of(first), Optional.of(first.plusDays(1)), Precision.DAY, Basis.STATED, List.of());
        }
        return ends.length == 1
                ? Time.day(first, Basis.STATED, List.of())
                : Time.between(days, first, LocalDate.parse(ends[1]), Precision.DAY, Basis.STATED, List.of());
    }

    private Party party(String name) {
        return new Party(name, Optional.empty(), entityOf(name), Optional.empty(), Optional.empty());
    }

    private Optional<Id> entityOf(String name) {
        return Optional.ofNullable(entities.get(name)).map(Entity::id);
    }

    private Span find(String words) {
        int at = report.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the report: " + words);
        }
        return new Span(at, at + words.length());
    }

    Id id() {
        return report.id();
    }

    Report report() {
        return report;
    }

    Reading reading() {
        Time published = day.map(on -> Time.day(on, Basis.METADATA, List.of())).orElse(Time.UNKNOWN);
        return new Reading(
                id(),
                "by hand",
                published,
                Time.UNKNOWN,
                times,
                List.copyOf(entities.values()),
                List.of(),
                List.of(),
                statements,
                events,
                figures,
                transfers,
                processes,
                DateConstraints.NONE,
                Optional.empty());
    }
}
