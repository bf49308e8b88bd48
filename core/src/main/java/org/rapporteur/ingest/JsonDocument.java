package org.rapporteur.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.Report;

/** Reports as one JSON document: an object, a list of objects, or an object that holds such a list. */
final class JsonDocument implements Format {

    private static final int OPENING_CHARS = 1000;
    private static final Pattern OPENING = Pattern.compile("^\\s{0,200}(?:\\{\\s{0,200}[\"}]|\\[\\s{0,200}\\{)");

    private final ObjectMapper json = new ObjectMapper();
    private final JsonReport objects;
    private final IngestSettings settings;

    JsonDocument(JsonReport objects, IngestSettings settings) {
        this.objects = objects;
        this.settings = settings;
    }

    @Override
    public boolean recognises(String text) {
        return OPENING.matcher(text.substring(0, Math.min(text.length(), OPENING_CHARS)))
                .find();
    }

    @Override
    public Ingested read(String sha256, String path, String charset, String text) {
        if (text.length() > settings.maxLineBytes()) {
            return Ingested.nothing(
                    sha256, path, Limits.tooLarge("a JSON document", text.length(), settings.maxLineBytes()));
        }
        List<Report> reports = new ArrayList<>();
        List<Unusable> unusable = new ArrayList<>();
        try {
            int number = 0;
            for (JsonNode object : entries(json.readTree(text))) {
                String place = path + "#" + ++number;
                objects.read(sha256, place, object)
                        .ifPresentOrElse(
                                reports::add, () -> unusable.add(new Unusable(place, objects.without(object))));
            }
        } catch (JsonProcessingException e) {
            unusable.add(new Unusable(path, JsonLines.reason(e)));
        }
        if (reports.isEmpty() && unusable.isEmpty()) {
            unusable.add(new Unusable(path, "JSON that holds no objects"));
        }
        return new Ingested(sha256, reports, unusable, List.of(), List.of());
    }

    private static Iterable<JsonNode> entries(JsonNode root) {
        if (root.isArray()) {
            return root;
        }
        if (Ninjs.recognises(root)) {
            return List.of(root);
        }
        for (JsonNode value : root) {
            if (value.isArray()
                    && !value.isEmpty()
                    && value.get(0).isObject()
                    && value.get(0).size() > 2) {
                return value;
            }
        }
        return List.of(root);
    }
}
