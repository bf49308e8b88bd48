package org.rapporteur.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One saved page and what must and must not be found in it.
 *
 * @param file where the page is saved
 * @param with passages of the text proper
 * @param without passages of what stands around it
 * @param title empty if the gold names none; so author and date (ISO 8601)
 */
record GoldPage(Path file, List<String> with, List<String> without, String title, String author, String date) {

    /** The pages of every {@code expected.json} below the folder, in the order of their names. */
    static List<GoldPage> below(Path folder) throws IOException {
        List<Path> expected;
        try (var paths = Files.walk(folder)) {
            expected = paths.filter(path -> path.endsWith("expected.json"))
                    .sorted()
                    .toList();
        }
        List<GoldPage> pages = new ArrayList<>();
        for (Path path : expected) {
            for (JsonNode page : new ObjectMapper().readTree(path.toFile())) {
                Path file =
                        path.resolveSibling("pages").resolve(page.path("file").asText());
                if (Files.isRegularFile(file)) {
                    pages.add(of(file, page));
                }
            }
        }
        pages.sort(Comparator.comparing(page -> page.name()));
        return pages;
    }

    private static GoldPage of(Path file, JsonNode page) {
        return new GoldPage(
                file,
                strings(page.path("with")),
                strings(page.path("without")),
                page.path("title").asText(),
                page.path("author").asText(),
                page.path("date").asText());
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(string -> strings.add(string.asText()));
        return strings;
    }

    String name() {
        return file.getFileName().toString();
    }
}
