package org.rapporteur.evaluation.re3d;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * One press release and what its annotators marked in it.
 *
 * @param report the text, paragraph by paragraph
 * @param gold the passages marked with a confidence of at least a half
 */
record Re3dDocument(Report report, Set<Typed> gold) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double LEAST_CONFIDENCE = 0.5;

    /** Every document of the {@code .json} and {@code .jsonl} files below the folder, with its entities. */
    static List<Re3dDocument> below(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Map<String, Set<Typed>> gold = new TreeMap<>();
        for (JsonNode line : lines(folder)) {
            if (line.has("text")) {
                texts.put(line.get("_id").asText(), line.get("text").asText());
            } else if (line.has("confidence") && !line.has("source")) {
                add(gold, line);
            }
        }
        return texts.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), gold.getOrDefault(entry.getKey(), Set.of())))
                .toList();
    }

    private static void add(Map<String, Set<Typed>> gold, JsonNode line) {
        if (line.get("confidence").asDouble() >= LEAST_CONFIDENCE) {
            Span span = new Span(line.get("begin").asInt(), line.get("end").asInt());
            gold.computeIfAbsent(line.get("documentId").asText(), id -> new HashSet<>())
                    .add(new Typed(line.get("type").asText(), span));
        }
    }

    private static List<JsonNode> lines(Path folder) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> files = paths.filter(path -> path.toString().matches(".*\\.jsonl?"))
                    .sorted()
                    .toList();
            for (Path file : files) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    if (!line.isBlank()) {
                        found.add(JSON.readTree(line));
                    }
                }
            }
        }
        return found;
    }

    private static Re3dDocument of(String name, String text, Set<Typed> gold) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (!text.substring(start, i).isBlank()) {
                    parts.add(new Part(PartKind.PARAGRAPH, new Span(start, i)));
                }
                start = i + 1;
            }
        }
        Report report = PlainReports.of(name, text, parts);
        return new Re3dDocument(report, Set.copyOf(gold));
    }
}
