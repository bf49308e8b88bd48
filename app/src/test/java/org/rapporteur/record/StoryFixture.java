package org.rapporteur.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.Pipeline;

/** The bundled story and a pipeline for tests; the models are loaded once in a run. */
public final class StoryFixture {

    public static final Pipeline PIPELINE = new Pipeline();

    private StoryFixture() {}

    /** The folder of the story's reports. */
    public static Path reports() {
        return Path.of("..", "examples", "story", "reports").toAbsolutePath().normalize();
    }

    /** A few of the story's files, in the order of their names. */
    public static List<Path> files(int count) {
        try (Stream<Path> files = Files.list(reports())) {
            return files.sorted().limit(count).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds a record of the paths. */
    public static BuildSummary build(Path record, List<Path> paths, int threads) {
        return new Build(RecordDirectory.openOrCreate(record), PIPELINE, threads, BuildProgress.SILENT).add(paths);
    }

    /** The record's export. */
    public static List<String> export(Path record) {
        List<String> lines = new ArrayList<>();
        RecordQueries.open(RecordDirectory.open(record)).export(lines::add);
        return lines;
    }
}
