package org.rapporteur.present.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/**
 * Events as PLOVER records (manual draft 2.0), one JSON object a line. An event without an actor is left out: PLOVER does
 * not code it. What the manual has no field for (status, factuality, who says so, the citation) stands under "rapporteur".
 */
final class PloverLines implements Export {

    private static final String CODER = "Rapporteur (machine)";

    @Override
    public List<ExportFile> files(RecordRows rows) {
        return List.of(new ExportFile("plover.jsonl", out -> {
            for (Row event : rows.list("event")) {
                if (!event.list("actors").isEmpty() && PloverScale.knows(event)) {
                    out.append(Json.line(record(rows, event))).append("\n");
                }
            }
        }));
    }

    private static ObjectNode record(RecordRows rows, Row event) {
        Citation citation = rows.citation(event).orElseThrow();
        PloverScale scale = PloverScale.of(event);
        ObjectNode node = Json.object().put("id", event.id()).put("has_event", true);
        node.put("date", event.find("time.start").orElse(citation.published()));
        Json.put(node, "enddate", event.text("time.end"));
        node.set("actor", parties(rows, event.list("actors")));
        node.set("recipient", parties(rows, event.list("recipients")));
        node.set("event", Json.texts(List.of(event.text("plover"))));
        node.set("mode", Json.texts(event.find("mode").map(List::of).orElse(List.of())));
        node.set("context", Json.texts(event.texts("contexts")));
        node.put("quad_code", scale.quadrant());
        node.put("event_scale", new BigDecimal(scale.score()));
        if (event.has("place")) {
            node.set("event_loc", place(event.at("place")));
        }
        node.put("event_text", event.text("trigger.exact"));
        node.put("text", citation.exact());
        node.set("text_info", Json.object().put("start", citation.start()).put("end", citation.end()));
        node.set("cite_info", cite(rows.report(citation.report()), citation));
        node.put("coder", CODER);
        node.set("rapporteur", own(event, citation));
        return node;
    }

    private static ArrayNode parties(RecordRows rows, List<Row> parties) {
        ArrayNode list = Json.list();
        for (Row party : parties) {
            ObjectNode node = Json.object();
            Json.put(node, "code", party.text("country"));
            Json.put(node, "sector", party.text("sector"));
            node.put("entity_text", party.text("text"));
            Json.put(node, "identifier_id", party.text("entity"));
            Json.put(node, "identifier_text", rows.nameOf(party.text("entity")));
            list.add(node);
        }
        return list;
    }

    private static ObjectNode place(Row place) {
        ObjectNode node = Json.object();
        Json.put(node, "extracted_place", place.text("span.exact"));
        Json.put(node, "resolved_place", place.text("name"));
        Json.put(node, "geonameid", place.text("geonames"));
        Json.putNumber(node, "lat", place, "lat");
        Json.putNumber(node, "lon", place, "lon");
        Json.put(node, "country_code", place.text("country"));
        node.put("resolution", resolution(place.text("precision")));
        return node;
    }

    /** PLOVER's 5 (within a city) to 1 (country); 0 for what is larger. */
    private static int resolution(String precision) {
        return switch (precision) {
            case "exact" -> 5;
            case "city" -> 4;
            case "region" -> 2;
            case "country" -> 1;
            default -> 0;
        };
    }

    private static ObjectNode cite(Row report, Citation citation) {
        ObjectNode node = Json.object().put("citation", citation.name());
        Json.put(node, "url", citation.url());
        Json.put(node, "title", citation.title());
        Json.put(node, "language", report.text("language"));
        Json.put(node, "publication", citation.outlet());
        return node.put("coder", CODER).put("codebook", "PLOVER").put("version", "2.0 draft");
    }

    private static ObjectNode own(Row event, Citation citation) {
        ObjectNode node = Json.citation(citation);
        Json.put(node, "status", event.text("status"));
        Json.put(node, "factuality", event.text("factuality"));
        Json.put(node, "according_to", event.text("according_to"));
        Json.put(node, "time_precision", event.text("time.precision"));
        return node;
    }
}
