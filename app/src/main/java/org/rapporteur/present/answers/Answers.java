package org.rapporteur.present.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.present.brief.Briefing;
import org.rapporteur.present.brief.BriefingWriter;
import org.rapporteur.present.brief.Citation;
import org.rapporteur.present.brief.Length;
import org.rapporteur.present.brief.Line;
import org.rapporteur.present.brief.Section;
import org.rapporteur.record.Filter;
import org.rapporteur.record.PassageSearch;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.SearchHit;
import org.rapporteur.record.Selection;
import org.rapporteur.record.TimelineRow;

/** Answers programs' questions about a record: rows of the interchange, each with its passages. For one question each. */
public final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Selection> REGISTERS = registers();

    private final RecordQueries queries;
    private final Passages passages;

    /** Those of the record. */
    public Answers(RecordQueries queries) {
        this.queries = queries;
        this.passages = new Passages(queries);
    }

    private static Map<String, Selection> registers() {
        Map<String, Selection> registers = new LinkedHashMap<>();
        for (Selection selection : Selection.values()) {
            registers.put(selection.name().toLowerCase(Locale.ROOT), selection);
        }
        return registers;
    }

    /** The registers by name: reports, statements, events and so on. */
    public static List<String> registerNames() {
        return List.copyOf(REGISTERS.keySet());
    }

    /** How many rows each register holds. */
    public ObjectNode summary() {
        ObjectNode counts = object();
        REGISTERS.forEach((name, selection) -> counts.put(name, queries.count(selection, Filter.ALL)));
        ObjectNode summary = object();
        summary.set("registers", counts);
        ArrayNode outlets = summary.putArray("outlets");
        queries.outlets().forEach(outlets::add);
        return summary;
    }

    /**
     * The rows of a register that pass the filter, with how many there are in all.
     *
     * @throws IllegalArgumentException if there is no such register
     */
    public ObjectNode list(String register, Filter filter) {
        Selection selection = Optional.ofNullable(REGISTERS.get(register))
                .orElseThrow(() -> new IllegalArgumentException("there is no register " + register));
        ObjectNode answer = object();
        answer.put("total", queries.count(selection, filter.page(Integer.MAX_VALUE, 0)));
        answer.put("limit", filter.limit());
        answer.put("offset", filter.offset());
        ArrayNode items = answer.putArray("items");
        if (selection == Selection.TIMELINE) {
            queries.timeline(filter).forEach(day -> items.add(day(day)));
        } else {
            queries.ids(selection, filter).forEach(id -> row(id).ifPresent(row -> items.add(withoutText(row))));
        }
        return answer;
    }

    private static ObjectNode withoutText(ObjectNode row) {
        if (row.path("type").asText().equals("report")) {
            row.remove(List.of("text", "parts"));
        }
        return row;
    }

    private ObjectNode day(TimelineRow day) {
        ObjectNode row = object();
        row.put("type", "day").put("day", day.day()).put("precision", day.precision());
        row.put("weight", day.weight()).put("origins", day.origins());
        int end = day.start() + day.passage().codePointCount(0, day.passage().length());
        ArrayNode cited = row.putArray("passages");
        passages.cite(day.report(), day.start(), end).ifPresent(cited::add);
        return row;
    }

    /** The row of the id, as the interchange has it, with its passages. */
    public Optional<ObjectNode> row(String id) {
        return queries.json(id).map(Answers::parsed).map(row -> {
            row.set("passages", passages.of(row));
            return row;
        });
    }

    /** The words of a report between the offsets start and end, with what stands around them. */
    public Optional<ObjectNode> passage(String report, Parameters asked) {
        int last = Integer.MAX_VALUE;
        return passages.cite(report, asked.number("start", 0, 0, last), asked.number("end", 0, 0, last));
    }

    /** Passages that match the words, the best first. */
    public ObjectNode search(String words, Parameters asked) {
        return search(words, asked.limit());
    }

    private ObjectNode search(String words, int limit) {
        ObjectNode answer = object();
        answer.put("q", words);
        ArrayNode items = answer.putArray("items");
        for (SearchHit hit : new PassageSearch(queries).passages(words, Optional.empty(), Optional.empty(), limit)) {
            ObjectNode item = object();
            item.put("id", hit.id()).put("type", hit.type()).put("snippet", hit.snippet());
            hit.source().ifPresent(source -> item.put("source", source));
            ArrayNode cited = item.putArray("passages");
            if (hit.type().equals("report")) {
                passages.cite(hit.id(), 0, 0).ifPresent(cited::add);
            } else {
                row(hit.id()).ifPresent(row -> item.set("passages", row.path("passages")));
            }
            items.add(item);
        }
        return answer;
    }

    /** The briefing, every line with the row it was made from and the reports that it is cited from. */
    public ObjectNode brief(Filter filter) {
        Briefing briefing = new BriefingWriter(queries, filter, Length.PAGE).write();
        ObjectNode answer = object();
        answer.put("title", briefing.title());
        answer.put("extent", briefing.extent());
        ArrayNode sections = answer.putArray("sections");
        for (Section section : briefing.sections()) {
            ObjectNode part = sections.addObject().put("heading", section.heading());
            ArrayNode lines = part.putArray("lines");
            section.lines().forEach(line -> lines.add(line(line)));
        }
        return answer;
    }

    private ObjectNode line(Line line) {
        ObjectNode node = object().put("words", line.words()).put("row", line.row());
        ArrayNode reports = node.putArray("reports");
        for (Citation citation : line.citations()) {
            reports.addObject()
                    .put("report", citation.report())
                    .put("start", citation.start())
                    .put("exact", citation.exact())
                    .put("name", citation.name());
        }
        boolean ofReport = line.row().startsWith("report-");
        node.set(
                "passages",
                ofReport
                        ? array()
                        : row(line.row()).map(row -> row.path("passages")).orElse(array()));
        return node;
    }

    private static JsonNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode parsed(String row) {
        try {
            return (ObjectNode) JSON.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a row: " + e.getOriginalMessage(), e);
        }
    }

    /** Why there is no answer, as it is sent. */
    public static String error(String reason) {
        return written(object().put("error", reason));
    }

    /** The answer as it is sent. */
    public static String written(JsonNode answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answer cannot be written: " + e.getOriginalMessage(), e);
        }
    }

    /** The answer as maps and lists, for those who write JSON themselves. */
    public static Map<String, Object> map(ObjectNode answer) {
        return JSON.convertValue(answer, new TypeReference<LinkedHashMap<String, Object>>() {});
    }
}
