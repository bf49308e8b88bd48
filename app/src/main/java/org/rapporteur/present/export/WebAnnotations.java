package org.rapporteur.present.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Every row with a passage as a W3C Web Annotation (JSON-LD): by position and by quotation, in the state it was fetched in. */
final class WebAnnotations implements Export {

    private static final List<String> REGISTERS =
            List.of("statement", "event", "figure", "transfer", "process", "entity");

    @Override
    public List<ExportFile> files(RecordRows rows) {
        return List.of(new ExportFile("annotations.jsonld", out -> {
            ArrayNode items = Json.list();
            for (String register : REGISTERS) {
                for (Row row : rows.list(register)) {
                    rows.citation(row).ifPresent(citation -> items.add(annotation(rows, row, citation)));
                }
            }
            ObjectNode page = Json.object()
                    .put("@context", "http://www.w3.org/ns/anno.jsonld")
                    .put("id", "urn:rapporteur:annotations")
                    .put("type", "AnnotationPage");
            page.set("items", items);
            out.append(Json.page(page));
        }));
    }

    private static ObjectNode annotation(RecordRows rows, Row row, Citation citation) {
        ObjectNode annotation = Json.object()
                .put("id", "urn:rapporteur:" + row.id())
                .put("type", "Annotation")
                .put("motivation", row.type().equals("entity") ? "identifying" : "describing");
        annotation.set(
                "generator",
                Json.object()
                        .put("id", "urn:rapporteur:program")
                        .put("type", "Software")
                        .put("name", "Rapporteur"));
        annotation.set(
                "body",
                Json.object()
                        .put("type", "TextualBody")
                        .put("format", "text/plain")
                        .put("value", Headline.of(rows, row)));
        annotation.set("target", target(citation));
        return annotation;
    }

    private static ObjectNode target(Citation citation) {
        ObjectNode target = Json.object().put("source", citation.address());
        ObjectNode quote = Json.object().put("type", "TextQuoteSelector").put("exact", citation.exact());
        Json.put(quote, "prefix", citation.prefix());
        Json.put(quote, "suffix", citation.suffix());
        target.set(
                "selector",
                Json.list()
                        .add(Json.object()
                                .put("type", "TextPositionSelector")
                                .put("start", citation.start())
                                .put("end", citation.end()))
                        .add(quote));
        if (!citation.retrieved().isEmpty()) {
            target.set("state", Json.object().put("type", "TimeState").put("sourceDate", citation.retrieved()));
        }
        return target;
    }
}
