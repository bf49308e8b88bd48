package org.rapporteur.evaluation.polnear;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.model.Span;

/**
 * The sentences of one article of PolNeAR as CofeNet gives them: tokens, each with one tag (B- or I- and source, cue or
 * content; O). The text is made by joining the tokens, one sentence a line.
 *
 * @param name the article's name without the annotator's mark
 * @param text the sentences, one a line
 */
public record CofeNetDocument(String name, String text, List<Line> lines) {

    /** One sentence: where its tokens stand in the text, and their tags. */
    public record Line(Span span, List<Span> tokens, List<String> tags) {}

    /** The documents of every file of JSON lines below the folder, in the order of the files. */
    public static List<CofeNetDocument> below(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(CofeNetDocument::hasSentences)
                    .sorted()
                    .toList();
        }
        Map<String, List<JsonNode>> byArticle = new LinkedHashMap<>();
        ObjectMapper json = new ObjectMapper();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("{")) {
                    JsonNode sentence = json.readTree(line);
                    byArticle
                            .computeIfAbsent(sentence.path("id").asText(), any -> new ArrayList<>())
                            .add(sentence);
                }
            }
        }
        return byArticle.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean hasSentences(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".txt") || name.endsWith(".jsonl")) && !name.equals("tag.txt");
    }

    private static CofeNetDocument of(String id, List<JsonNode> sentences) {
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        for (JsonNode sentence : sentences) {
            int start = text.length();
            List<Span> tokens = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            for (int i = 0; i < sentence.path("tokens").size(); i++) {
                String token = sentence.path("tokens").get(i).asText();
                tokens.add(new Span(text.length(), text.length() + token.length()));
                tags.add(sentence.path("labels").get(i).asText());
                text.append(token).append(' ');
            }
            lines.add(new Line(new Span(start, Math.max(start, text.length() - 1)), tokens, tags));
            text.append('\n');
        }
        return new CofeNetDocument(id.replaceFirst("_[0-9a-f]{4}$", ""), text.toString(), lines);
    }
}
