package org.rapporteur.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** Spans of reports as the interchange writes them: offsets in code points, with the exact words. */
final class Passages {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<Id, CodePoints> texts;

    Passages(List<Report> reports) {
        this.texts = reports.stream()
                .collect(Collectors.toUnmodifiableMap(Report::id, report -> new CodePoints(report.text())));
    }

    /** One passage: report, start, end, exact. */
    ObjectNode node(Id report, Span span) {
        CodePoints text = texts.get(report);
        if (text == null) {
            throw new IllegalArgumentException("no report " + report);
        }
        ObjectNode node = NODES.objectNode();
        node.put("report", report.value());
        node.put("start", text.codePoint(span.start()));
        node.put("end", text.codePoint(span.end()));
        node.put("exact", span.in(text.text()));
        return node;
    }

    ObjectNode node(Passage passage) {
        return node(passage.report(), passage.span());
    }

    /** The passage, or null in the JSON where there is none. */
    JsonNode node(Id report, Optional<Span> span) {
        Function<Span, JsonNode> written = found -> node(report, found);
        return span.map(written).orElse(NODES.nullNode());
    }

    ArrayNode nodes(Id report, List<Span> spans) {
        ArrayNode nodes = NODES.arrayNode();
        spans.forEach(span -> nodes.add(node(report, span)));
        return nodes;
    }
}
