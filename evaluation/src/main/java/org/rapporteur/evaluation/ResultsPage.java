package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The results as files: the figures of each task as JSON, and one page made from them. */
final class ResultsPage {

    private final Path folder;

    ResultsPage(Path folder) {
        this.folder = folder;
    }

    void write(List<Task> tasks, List<Score> scores) throws IOException {
        Files.createDirectories(folder);
        StringBuilder page = new StringBuilder(
                "# Results\n\nMade by `bin/evaluate --write-results`; do not edit. Rates are in per cent.\n");
        for (Task task : tasks) {
            List<Score> own = scores.stream()
                    .filter(score -> score.task().startsWith(task.name()))
                    .toList();
            if (!own.isEmpty()) {
                Path file = folder.resolve(task.name() + ".json");
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), own);
                page.append(section(task, own));
            }
        }
        Files.writeString(folder.resolve("README.md"), page);
    }

    private static String section(Task task, List<Score> scores) {
        StringBuilder section = new StringBuilder(
                "\n## " + task.name() + "\n\n" + task.about() + "\n\n| metric | value |\n|---|--:|\n");
        for (Score score : scores) {
            section.append(String.format(Locale.ROOT, "| %s | %.2f |%n", label(task, score), score.value()));
        }
        return section.append("\nAgain: `bin/evaluate ")
                .append(task.name())
                .append("`\n")
                .toString();
    }

    /** The metric, after what sets the score apart from the task's others: "held out: value F1". */
    private static String label(Task task, Score score) {
        String part = score.task().substring(task.name().length()).strip();
        return part.isEmpty() ? score.metric() : part + ": " + score.metric();
    }
}
