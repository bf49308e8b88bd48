package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.Pipeline;
import org.rapporteur.evaluation.IngestedReports;
import org.rapporteur.exchange.Interchange;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;

/**
 * The story as the program reads it and as it is expected, both as rows; the program's rows are those of the
 * interchange, so that any program that writes the format could be scored.
 *
 * @param folder where reports and expected rows are
 * @param made the program's rows, by register
 * @param reportNames the report's name in the expected rows, by the program's id
 */
public record Story(Path folder, Map<String, List<JsonNode>> made, Map<String, String> reportNames) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FILE = Pattern.compile("`([a-z0-9.#-]+)`");

    /** Reads the story's reports. */
    public static Story read(Path folder) throws IOException {
        Pipeline pipeline = new Pipeline();
        List<Report> reports = IngestedReports.below(folder.resolve("reports"), pipeline);
        List<Reading> readings = reports.stream().map(pipeline::read).toList();
        return of(folder, reports, readings, Pipeline.link(reports, readings));
    }

    private static Story of(Path folder, List<Report> reports, List<Reading> readings, Linking linking) {
        Map<String, List<JsonNode>> made = new LinkedHashMap<>();
        new Interchange(reports, readings, linking)
                .rows(row -> made.computeIfAbsent(row.type(), type -> new ArrayList<>())
                        .add(parse(row.json())));
        Map<String, String> names = new LinkedHashMap<>();
        reports.forEach(report -> {
            String path = report.capture().path();
            names.put(report.id().value(), path.substring(path.lastIndexOf('/') + 1));
        });
        return new Story(folder, made, names);
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a row: " + line, e);
        }
    }

    /** The expected rows of a register. */
    List<JsonNode> expected(String register) throws IOException {
        return Files.readAllLines(folder.resolve("expected").resolve(register + ".jsonl")).stream()
                .filter(line -> !line.isBlank())
                .map(Story::parse)
                .toList();
    }

    /** The program's rows of a register. */
    List<JsonNode> made(String register) {
        return made.getOrDefault(register, List.of());
    }

    /** The expected rows' name of the report that a row of the program's stands in. */
    String reportOf(JsonNode row) {
        return reportNames.getOrDefault(row.path("report").asText(), "");
    }

    /** The reports whose statements, events and figures are all given, as the expected record's page lists them. */
    Set<String> complete() throws IOException {
        String page = Files.readString(folder.resolve("expected/README.md"));
        int start = page.indexOf("All statements, events and figures:");
        Matcher file = FILE.matcher(page.substring(start, page.indexOf("\n\n", start)));
        Set<String> names = new TreeSet<>();
        while (file.find()) {
            names.add(file.group(1));
        }
        return names;
    }
}
