package org.rapporteur.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Report;

/** Reports as JSON, one object a line. */
final class JsonLines implements Format {

    /** How many lines may be broken before the first object. */
    private static final int LINES_TRIED = 5;

    private final ObjectMapper json = new ObjectMapper();
    private final JsonReport objects;
    private final IngestSettings settings;

    JsonLines(JsonReport objects, IngestSettings settings) {
        this.objects = objects;
        this.settings = settings;
    }

    @Override
    public boolean recognises(String text) {
        if (text.stripLeading().startsWith("[")) {
            return false;
        }
        int start = 0;
        for (int tried = 0; tried < LINES_TRIED && start < text.length(); ) {
            int end = endOfLine(text, start);
            if (!text.substring(start, Math.min(end, start + 1000)).isBlank()) {
                tried++;
                if (end - start <= settings.maxLineBytes() && isObject(text.substring(start, end))) {
                    return true;
                }
            }
            start = end + 1;
        }
        return false;
    }

    private boolean isObject(String line) {
        try {
            return line.stripLeading().startsWith("{") && json.readTree(line).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    @Override
    public Ingested read(String sha256, String path, String charset, String text) {
        List<Report> reports = new ArrayList<>();
        List<Unusable> unusable = new ArrayList<>();
        int number = 0;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = endOfLine(text, start);
            number++;
            String place = path + "#" + number;
            Optional<String> refused = refused(text, start, end);
            if (refused.isPresent()) {
                unusable.add(new Unusable(place, refused.get()));
            } else if (!isBlank(text, start, end)) {
                readLine(sha256, place, text.substring(start, end), reports, unusable);
            }
        }
        return new Ingested(sha256, reports, unusable, List.of(), List.of());
    }

    private Optional<String> refused(String text, int start, int end) {
        int limit = settings.maxLineBytes();
        if (end - start <= limit / 3) {
            return Optional.empty();
        }
        long bytes = text.substring(start, end).getBytes(StandardCharsets.UTF_8).length;
        return bytes > limit ? Optional.of(Limits.tooLarge("a line", bytes, limit)) : Optional.empty();
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void readLine(String sha256, String place, String line, List<Report> reports, List<Unusable> unusable) {
        try {
            JsonNode object = json.readTree(line);
            if (!object.isObject()) {
                unusable.add(new Unusable(place, "JSON, but no object"));
                return;
            }
            objects.read(sha256, place, object)
                    .ifPresentOrElse(reports::add, () -> unusable.add(new Unusable(place, objects.without(object))));
        } catch (JsonProcessingException e) {
            unusable.add(new Unusable(place, reason(e)));
        }
    }

    /** Why JSON could not be parsed, and where. */
    static String reason(JsonProcessingException e) {
        String words = e.getOriginalMessage().lines().findFirst().orElse("");
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return "broken JSON: " + (words.length() > 120 ? words.substring(0, 120) + "…" : words) + " at column "
                + column;
    }
}
