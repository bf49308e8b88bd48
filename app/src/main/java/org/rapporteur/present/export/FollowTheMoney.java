package org.rapporteur.present.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Entities, reports and events as FollowTheMoney entities, one JSON object a line: Person, Organization, PublicBody,
 * Article, Event. What is neither (weapons, processes, places) is left out.
 */
final class FollowTheMoney implements Export {

    private static final Map<String, String> SCHEMAS = Map.of(
            "person", "Person",
            "organisation", "Organization",
            "armed_group", "Organization",
            "outlet", "Organization",
            "state", "PublicBody");
    private static final Map<String, String> COUNTRIES = countries();

    private static Map<String, String> countries() {
        Map<String, String> two = new TreeMap<>();
        for (String code : Locale.getISOCountries()) {
            two.put(new Locale.Builder().setRegion(code).build().getISO3Country(), code.toLowerCase(Locale.ROOT));
        }
        return two;
    }

    @Override
    public List<ExportFile> files(RecordRows rows) {
        return List.of(new ExportFile("entities.ftm.json", out -> {
            for (Row entity : rows.list("entity")) {
                if (SCHEMAS.containsKey(entity.text("kind"))) {
                    out.append(Json.line(entity(rows, entity))).append("\n");
                }
            }
            for (Row report : rows.list("report")) {
                out.append(Json.line(article(rows, report))).append("\n");
            }
            for (Row event : rows.list("event")) {
                out.append(Json.line(event(rows, event))).append("\n");
            }
        }));
    }

    private static ObjectNode entity(RecordRows rows, Row entity) {
        ObjectNode properties = Json.object();
        set(properties, "name", List.of(entity.text("name")));
        set(properties, "alias", entity.texts("aliases"));
        if (entity.text("kind").equals("person")) {
            set(
                    properties,
                    "position",
                    entity.list("roles").stream()
                            .map(role -> role.text("title"))
                            .toList());
        }
        set(properties, "country", country(entity.text("country")));
        rows.citation(entity).ifPresent(first -> {
            set(properties, "sourceUrl", web(first.url()));
            set(properties, "proof", List.of(first.report()));
        });
        return schema(entity.id(), SCHEMAS.get(entity.text("kind")), properties);
    }

    private static ObjectNode schema(String id, String schema, ObjectNode properties) {
        ObjectNode node = Json.object().put("id", id).put("schema", schema);
        node.set("properties", properties);
        return node;
    }

    private static void set(ObjectNode properties, String name, List<String> values) {
        List<String> given =
                values.stream().filter(value -> !value.isBlank()).distinct().toList();
        if (!given.isEmpty()) {
            properties.set(name, Json.texts(given));
        }
    }

    private static List<String> country(String alpha3) {
        return Optional.ofNullable(COUNTRIES.get(alpha3)).map(List::of).orElse(List.of());
    }

    private static List<String> web(String url) {
        return url.startsWith("http") ? List.of(url) : List.of();
    }

    private static ObjectNode article(RecordRows rows, Row report) {
        ObjectNode properties = Json.object();
        set(properties, "title", List.of(report.find("title").orElse(report.text("path"))));
        set(properties, "fileName", List.of(report.text("path")));
        set(properties, "contentHash", List.of(report.text("sha256")));
        set(properties, "sourceUrl", web(report.text("url")));
        set(properties, "publisher", List.of(report.text("outlet")));
        set(properties, "author", report.texts("bylines"));
        set(properties, "publishedAt", List.of(report.text("published.start")));
        set(properties, "retrievedAt", List.of(report.text("retrieved")));
        set(properties, "bodyText", List.of(report.text("text")));
        set(
                properties,
                "notes",
                List.of("version sha256 " + rows.text(report.id()).version()));
        return schema(report.id(), "Article", properties);
    }

    private static ObjectNode event(RecordRows rows, Row event) {
        Citation citation = rows.citation(event).orElseThrow();
        ObjectNode properties = Json.object();
        set(properties, "name", List.of(Headline.of(rows, event)));
        set(properties, "summary", List.of(citation.exact()));
        set(properties, "startDate", List.of(event.text("time.start")));
        set(properties, "endDate", List.of(event.text("time.end")));
        set(properties, "location", List.of(event.text("place.name")));
        set(properties, "country", country(event.text("place.country")));
        set(properties, "organizer", involved(rows, event, "actors"));
        set(properties, "involved", involved(rows, event, "recipients"));
        set(properties, "proof", List.of(citation.report()));
        set(properties, "sourceUrl", web(citation.url()));
        set(properties, "publisher", List.of(citation.outlet()));
        set(properties, "retrievedAt", List.of(citation.retrieved()));
        set(
                properties,
                "notes",
                List.of(
                        "status " + event.text("status") + "; machine-coded by Rapporteur",
                        "version sha256 " + citation.version() + ", code points " + citation.start() + "–"
                                + citation.end() + ": " + citation.prefix() + "[" + citation.exact() + "]"
                                + citation.suffix()));
        return schema(event.id(), "Event", properties);
    }

    private static List<String> involved(RecordRows rows, Row event, String side) {
        List<String> ids = new ArrayList<>();
        for (Row party : event.list(side)) {
            rows.find("entity", party.text("entity"))
                    .filter(entity -> SCHEMAS.containsKey(entity.text("kind")))
                    .ifPresent(entity -> ids.add(entity.id()));
        }
        return ids;
    }
}
