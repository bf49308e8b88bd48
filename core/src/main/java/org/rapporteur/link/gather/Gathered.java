package org.rapporteur.link.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

/** The reports and readings of a record in the order of their ids, with look-ups; the order of the input is forgotten. */
public final class Gathered {

    private final Map<Id, Report> reports;
    private final Map<Id, Reading> readings;
    private final Map<Id, Statement> statements;
    private final Map<Id, Event> events;
    private final Map<Id, Figure> figures;
    private final Map<Id, Time> published;
    private final Decisions decisions;

    /** Reports and readings; of several readings of one report the one of the greatest reader name is kept. */
    public static Gathered of(List<Report> reports, List<Reading> readings) {
        return of(reports, readings, Decisions.NONE);
    }

    /** The same with what people decided of pairs of their rows. */
    public static Gathered of(List<Report> reports, List<Reading> readings, Decisions decisions) {
        return new Gathered(reports, readings, decisions);
    }

    private Gathered(Collection<Report> reports, Collection<Reading> readings, Decisions decisions) {
        this.decisions = decisions;
        this.reports = inOrder(reports.stream(), Report::id);
        this.readings = inOrder(
                readings.stream()
                        .filter(reading -> this.reports.containsKey(reading.report()))
                        .sorted(Comparator.comparing(Reading::reader)),
                Reading::report);
        this.statements = index(Reading::statements, Statement::id);
        this.events = index(Reading::events, Event::id);
        this.figures = index(Reading::figures, Figure::id);
        this.published = Map.of();
    }

    /** The same, with other days of publication than those of the readings. */
    public Gathered published(Map<Id, Time> refined) {
        return new Gathered(this, refined);
    }

    private Gathered(Gathered other, Map<Id, Time> published) {
        this.reports = other.reports;
        this.readings = other.readings;
        this.statements = other.statements;
        this.events = other.events;
        this.figures = other.figures;
        this.published = Map.copyOf(published);
        this.decisions = other.decisions;
    }

    /** The rows by their ids, in the order of these; of several with one id the last. */
    private static <T> Map<Id, T> inOrder(Stream<T> rows, Function<T, Id> id) {
        SortedMap<Id, T> ordered = new TreeMap<>();
        rows.forEach(row -> ordered.put(id.apply(row), row));
        return new LinkedHashMap<>(ordered);
    }

    private <T> Map<Id, T> index(Function<Reading, List<T>> register, Function<T, Id> id) {
        Map<Id, T> found = new LinkedHashMap<>();
        readings.values()
                .forEach(reading -> register.apply(reading).stream()
                        .sorted(Comparator.comparing(id))
                        .forEach(row -> found.put(id.apply(row), row)));
        return found;
    }

    /** What people decided of pairs of rows. */
    public Decisions decisions() {
        return decisions;
    }

    public List<Report> reports() {
        return List.copyOf(reports.values());
    }

    public List<Reading> readings() {
        return List.copyOf(readings.values());
    }

    /** Every statement, by report and then by id. */
    public List<Statement> statements() {
        return new ArrayList<>(statements.values());
    }

    /** Every event, by report and then by id. */
    public List<Event> events() {
        return new ArrayList<>(events.values());
    }

    /** Every figure, by report and then by id. */
    public List<Figure> figures() {
        return new ArrayList<>(figures.values());
    }

    public Optional<Report> findReport(Id id) {
        return Optional.ofNullable(reports.get(id));
    }

    public Optional<Reading> findReading(Id report) {
        return Optional.ofNullable(readings.get(report));
    }

    public Optional<Statement> findStatement(Id id) {
        return Optional.ofNullable(statements.get(id));
    }

    public Optional<Event> findEvent(Id id) {
        return Optional.ofNullable(events.get(id));
    }

    public Optional<Figure> findFigure(Id id) {
        return Optional.ofNullable(figures.get(id));
    }

    /** When the report was published, as far as is known. */
    public Time published(Id report) {
        return Optional.ofNullable(published.get(report))
                .or(() -> findReading(report).map(Reading::published))
                .orElse(Time.UNKNOWN);
    }

    /** The words at the span; none where the report is not at hand or shorter than the span. */
    public String words(Id report, Span span) {
        String text = findReport(report).map(Report::text).orElse("");
        int end = Math.min(span.end(), text.length());
        return span.start() < end ? text.substring(span.start(), end) : "";
    }

    /** The words of the passage, in one line. */
    public String line(Passage passage) {
        return words(passage.report(), passage.span()).replaceAll("\\s+", " ").strip();
    }

    /** The words that the statement attributes, its parts joined by a space. */
    public String content(Statement statement) {
        StringBuilder content = new StringBuilder();
        for (Span span : statement.content()) {
            content.append(content.isEmpty() ? "" : " ").append(words(statement.report(), span));
        }
        return content.toString().replaceAll("\\s+", " ").strip();
    }

    /** Who published the report, or its address, or its path. */
    public String outlet(Id report) {
        return findReport(report)
                .map(found -> found.outlet()
                        .or(found::url)
                        .orElseGet(() -> found.capture().path()))
                .orElseGet(report::value);
    }
}
