package org.rapporteur.present.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** Events and figures that have a place, as GeoJSON (RFC 7946); how finely the place is known stands in place_precision. */
final class GeoJson implements Export {

    @Override
    public List<ExportFile> files(RecordRows rows) {
        return List.of(new ExportFile("places.geojson", out -> {
            ArrayNode features = Json.list();
            for (Row event : rows.list("event")) {
                add(features, rows, event, event.at("place"));
            }
            for (Row figure : rows.list("figure")) {
                add(features, rows, figure, figure.at("scope.place"));
            }
            ObjectNode collection = Json.object().put("type", "FeatureCollection");
            collection.set("features", features);
            out.append(Json.page(collection));
        }));
    }

    private static void add(ArrayNode features, RecordRows rows, Row row, Row place) {
        if (!place.has("lat") || !place.has("lon")) {
            return;
        }
        ObjectNode point = Json.object().put("type", "Point");
        point.set(
                "coordinates",
                Json.list().add(new BigDecimal(place.text("lon"))).add(new BigDecimal(place.text("lat"))));
        ObjectNode feature = Json.object().put("type", "Feature").put("id", row.id());
        feature.set("geometry", point);
        feature.set("properties", properties(rows, row, place));
        features.add(feature);
    }

    private static ObjectNode properties(RecordRows rows, Row row, Row place) {
        ObjectNode properties = Json.object().put("register", row.type());
        Json.put(properties, "place", place.text("name"));
        Json.put(properties, "place_precision", place.text("precision"));
        Json.put(properties, "place_basis", place.has("span") ? "stated" : "inferred");
        Json.put(properties, "country", place.text("country"));
        Row time = row.type().equals("event") ? row.at("time") : row.at("as_of");
        Json.put(properties, "time", time.text("value"));
        Json.put(properties, "time_start", time.text("start"));
        Json.put(properties, "time_end", time.text("end"));
        Json.put(properties, "time_precision", time.text("precision"));
        Json.put(properties, "plover", row.text("plover"));
        Json.put(properties, "mode", row.text("mode"));
        Json.put(properties, "status", row.text("status"));
        Json.put(properties, "low", row.text("low"));
        Json.put(properties, "high", row.text("high"));
        Json.put(properties, "bound", row.text("bound"));
        Json.put(properties, "unit", row.text("unit"));
        Json.put(properties, "counted", row.text("counted"));
        properties.setAll(Json.citation(rows.citation(row).orElseThrow()));
        return properties;
    }
}
