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
import java.util.Optional;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;

/** The rows of the expected record, and the reports that they name by file. */
final class ExpectedRecord {

    private final Map<String, List<JsonNode>> rows = new LinkedHashMap<>();
    private final Map<String, Report> reports = new LinkedHashMap<>();

    private ExpectedRecord() {}

    /** Reads the files of the folder; reports are found by the end of their path. */
    static ExpectedRecord read(Path folder, List<Report> reports) throws IOException {
        ExpectedRecord expected = new ExpectedRecord();
        for (Report report : reports) {
            String path = report.capture().path();
            expected.reports.put(path.substring(path.lastIndexOf('/') + 1), report);
        }
        ObjectMapper json = new ObjectMapper();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                List<JsonNode> rows = new ArrayList<>();
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        rows.add(json.readTree(line));
                    }
                }
                expected.rows.put(file.getFileName().toString().replace(".jsonl", ""), rows);
            }
        }
        return expected;
    }

    List<JsonNode> rows(String register) {
        return rows.getOrDefault(register, List.of());
    }

    Optional<Report> report(String file) {
        return Optional.ofNullable(reports.get(file));
    }

    /** The passage of a row that names its report and its words; empty if the report or the words were not found. */
    Optional<Passage> passage(JsonNode row) {
        return passage(row.path("report").asText(), row);
    }

    Optional<Passage> passage(String file, JsonNode words) {
        return report(file)
                .flatMap(report -> ExpectedPassage.of(words).find(report).map(span -> new Passage(report.id(), span)));
    }
}
