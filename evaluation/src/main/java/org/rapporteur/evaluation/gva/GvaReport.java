package org.rapporteur.evaluation.gva;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;

/**
 * One local report of a shooting, and what is known of the incident in the end.
 *
 * @param report the title and the text, with the day it was published
 * @param incident the incident's number
 * @param killed the killed of the incident, the attacker among them
 * @param injured the injured of the incident
 * @param day the day of the incident
 * @param cities the city or county where it happened; two names where the place lies in or beside a city: "Dayton
 *     (Trotwood)"
 */
public record GvaReport(Report report, String incident, int killed, int injured, LocalDate day, List<String> cities) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Every report of the {@code .jsonl} files below the folder whose incident is in one of them as well. */
    public static List<GvaReport> below(Path folder) throws IOException {
        List<JsonNode> reports = new ArrayList<>();
        Map<String, JsonNode> incidents = new HashMap<>();
        for (JsonNode line : lines(folder)) {
            if (line.has("content")) {
                reports.add(line);
            } else if (line.has("incident_uri")) {
                incidents.put(line.get("incident_uri").asText(), line);
            }
        }
        return reports.stream()
                .filter(line -> incidents.containsKey(line.get("incident").asText()))
                .map(line -> of(line, incidents.get(line.get("incident").asText())))
                .toList();
    }

    private static List<JsonNode> lines(Path folder) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> files = paths.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
            for (Path file : files) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    found.add(JSON.readTree(line));
                }
            }
        }
        return found;
    }

    private static GvaReport of(JsonNode line, JsonNode incident) {
        String title = line.path("title").asText();
        String text = title + "\n\n" + line.get("content").asText();
        List<Part> parts = new ArrayList<>();
        for (Span paragraph : paragraphs(text)) {
            boolean first = paragraph.start() == 0 && !title.isBlank();
            parts.add(new Part(first ? PartKind.TITLE : PartKind.PARAGRAPH, paragraph));
        }
        String name = line.get("id").asText();
        Report report = PlainReports.of(name, text, parts)
                .withTitle(Optional.of(title))
                .withDates(List.of(
                        new StatedDate(DateKind.PUBLISHED, line.get("dct").asText(), "dct")));
        return new GvaReport(
                report,
                line.get("incident").asText(),
                incident.get("num_killed").asInt(),
                incident.get("num_injured").asInt(),
                LocalDate.parse(incident.get("date").asText(), DAY),
                cities(incident.get("city_or_county").asText()));
    }

    /** "Dayton (Trotwood)" names two, "Pike (county)" one. */
    private static List<String> cities(String name) {
        List<String> found = new ArrayList<>();
        for (String part : name.split("[()]")) {
            if (part.strip().equalsIgnoreCase("county")) {
                found.set(0, found.get(0).replaceFirst("(?i) county$", "") + " County");
            } else if (!part.isBlank()) {
                found.add(part.strip());
            }
        }
        return List.copyOf(found);
    }

    private static List<Span> paragraphs(String text) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (!text.substring(start, i).isBlank()) {
                    found.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return found;
    }
}
