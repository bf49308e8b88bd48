package org.rapporteur.present.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.present.export.ReportText;
import org.rapporteur.record.MemberRow;
import org.rapporteur.record.RecordQueries;

/** The passages that rows stand on, each with the report it is from; offsets in code points of the report's text. */
final class Passages {

    /** A claim or an entity can stand on thousands. */
    private static final int MOST = 100;

    private final RecordQueries queries;
    private final Map<String, Optional<ReportText>> reports = new HashMap<>();

    Passages(RecordQueries queries) {
        this.queries = queries;
    }

    /** Those of a row, each once, in the row's order: its own, or those of the rows that it is made of. */
    ArrayNode of(ObjectNode row) {
        ArrayNode passages = JsonNodeFactory.instance.arrayNode();
        Set<String> seen = new HashSet<>();
        collect(row, passages, seen);
        if (passages.isEmpty()) {
            for (String part : parts(row)) {
                collect(Answers.parsed(part), passages, seen);
            }
        }
        return passages;
    }

    private List<String> parts(ObjectNode row) {
        String id = row.path("id").asText();
        return row.path("type").asText().equals("entity")
                ? queries.mentionsOf(id, MOST)
                : queries.members(id).stream()
                        .limit(MOST)
                        .map(MemberRow::id)
                        .flatMap(member -> queries.json(member).stream())
                        .toList();
    }

    private void collect(JsonNode node, ArrayNode passages, Set<String> seen) {
        if (passages.size() >= MOST) {
            return;
        }
        if (node.has("report") && node.has("start") && node.has("end") && node.has("exact")) {
            int start = node.path("start").asInt();
            int end = node.path("end").asInt();
            String report = node.path("report").asText();
            if (seen.add(report + " " + start + " " + end)) {
                cite(report, start, end).ifPresent(passages::add);
            }
        } else {
            node.forEach(part -> collect(part, passages, seen));
        }
    }

    /** The passage of a report; nothing if the record has no such report. */
    Optional<ObjectNode> cite(String report, int start, int end) {
        return reports.computeIfAbsent(
                        report, id -> queries.json(id).map(Answers::parsed).map(ReportText::of))
                .filter(text -> start >= 0 && start <= end && end <= text.length())
                .map(text -> text.citation(start, end));
    }
}
