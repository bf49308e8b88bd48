package org.rapporteur.present.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.record.Captures;
import org.rapporteur.record.Filter;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.TimelineRow;

/** All rows of a record, by their registers, and the passages that they lead back to. */
public final class RecordRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Map<String, Row>> registers = new LinkedHashMap<>();
    private final Map<String, ReportText> texts = new TreeMap<>();
    private final List<TimelineRow> timeline;
    private final Function<String, byte[]> captures;
    private final Map<String, Row> firstMentions = new TreeMap<>();

    /**
     * @param rows the interchange, one row a line
     * @param timeline the days that mattered, in order
     * @param captures the bytes of a digest
     */
    RecordRows(Collection<String> rows, List<TimelineRow> timeline, Function<String, byte[]> captures) {
        this.captures = captures;
        rows.forEach(this::add);
        this.timeline = List.copyOf(timeline);
        list("report").forEach(report -> texts.put(report.id(), new ReportText(report)));
        list("mention").stream()
                .sorted(Comparator.comparing((Row mention) -> mention.text("report"))
                        .thenComparing(mention -> mention.number("span.start").orElse(0)))
                .forEach(mention -> firstMentions.putIfAbsent(mention.text("entity"), mention));
    }

    /** The rows of a record. */
    public static RecordRows of(RecordQueries queries, Captures captures) {
        return of(queries, captures, false);
    }

    /**
     * The rows of a record.
     *
     * @param withWrong whether with those that people judged wrong
     */
    public static RecordRows of(RecordQueries queries, Captures captures, boolean withWrong) {
        List<String> rows = new ArrayList<>();
        if (withWrong) {
            queries.exportWithWrong(rows::add);
        } else {
            queries.export(rows::add);
        }
        return new RecordRows(rows, queries.timeline(Filter.ALL), captures::bytes);
    }

    private void add(String line) {
        try {
            Row row = new Row(JSON.readTree(line));
            registers.computeIfAbsent(row.type(), type -> new LinkedHashMap<>()).put(row.id(), row);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a row: " + e.getOriginalMessage(), e);
        }
    }

    /** The rows of a register, in the order of the interchange. */
    List<Row> list(String type) {
        return List.copyOf(registers.getOrDefault(type, Map.of()).values());
    }

    /** The row of the id in a register. */
    Optional<Row> find(String type, String id) {
        return Optional.ofNullable(registers.getOrDefault(type, Map.of()).get(id));
    }

    /** The row of an id such as "event-4ecb4d452ca34d00". */
    Optional<Row> find(String id) {
        int dash = id.indexOf('-');
        return dash < 0 ? Optional.empty() : find(id.substring(0, dash), id);
    }

    /** The days that mattered. */
    List<TimelineRow> timeline() {
        return timeline;
    }

    /** The name of an entity of the record; empty if there is none. */
    String nameOf(String entity) {
        return find("entity", entity).map(row -> row.text("name")).orElse("");
    }

    /** The first mention of an entity. */
    Optional<Row> firstMention(String entity) {
        return Optional.ofNullable(firstMentions.get(entity));
    }

    /** The report as a row. */
    Row report(String id) {
        return find("report", id).orElseThrow(() -> new IllegalArgumentException("no report " + id));
    }

    /** The citation of a passage: a part with report, start and end. */
    Citation cite(Row passage) {
        return cite(
                passage.text("report"),
                passage.number("start").orElse(0),
                passage.number("end").orElse(0));
    }

    /** The citation of a passage, in code points of the report's text. */
    Citation cite(String report, int start, int end) {
        return texts.get(report).cite(start, end);
    }

    /** The bytes that reports were taken from. */
    byte[] bytes(String sha256) {
        return captures.apply(sha256);
    }

    /** The text of a report. */
    ReportText text(String report) {
        return texts.get(report);
    }

    /** The passage that a row of any register stands on; empty for one that stands on none of its own. */
    Optional<Citation> citation(Row row) {
        return switch (row.type()) {
            case "statement" -> Optional.of(statement(row));
            case "event", "figure", "mention" -> Optional.of(cite(row.at("span")));
            case "entity" -> firstMention(row.id()).map(mention -> cite(mention.at("span")));
            case "transfer" -> row.list("statuses").stream().findFirst().map(step -> cite(step.at("span")));
            case "process" -> row.list("stages").stream().findFirst().map(step -> cite(step.at("span")));
            case "incident" ->
                row.list("accounts").stream()
                        .findFirst()
                        .map(account -> cite(account.list("spans").get(0)));
            default -> Optional.empty();
        };
    }

    /** From the first word of source, cue and content to the last. */
    private Citation statement(Row statement) {
        List<Row> spans = new ArrayList<>(statement.list("content"));
        spans.addAll(statement.list("cue"));
        if (statement.has("source.span")) {
            spans.add(statement.at("source.span"));
        }
        int start = spans.stream()
                .mapToInt(span -> span.number("start").orElse(0))
                .min()
                .orElse(0);
        int end = spans.stream()
                .mapToInt(span -> span.number("end").orElse(0))
                .max()
                .orElse(0);
        return cite(statement.text("report"), start, end);
    }
}
