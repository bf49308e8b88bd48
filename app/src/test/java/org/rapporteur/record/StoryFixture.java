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

    /** A record of the whole story and of a report with markup in it, for the tests of the desk; built once in a run. */
    public static RecordDirectory deskRecord() {
        return DeskRecord.BUILT;
    }

    private static final class DeskRecord {

        private static final RecordDirectory BUILT = build();

        private static RecordDirectory build() {
            try {
                Path folder = Files.createTempDirectory("desk");
                Path hostile = folder.resolve("hostile.txt");
                Files.writeString(
                        hostile,
                        "Minister <script>alert(1)</script> resigns\n\nWARSAW (Example Wire) -- “I <b class=injected>resign</b>,”"
                                + " Anna Kowalska said on Monday. She will resign, she said.\n");
                StoryFixture.build(folder.resolve("desk.record"), List.of(reports(), hostile), 2);
                return RecordDirectory.open(folder.resolve("desk.record"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The record's export. */
    public static List<String> export(Path record) {
        List<String> lines = new ArrayList<>();
        RecordQueries.open(RecordDirectory.open(record)).export(lines::add);
        return lines;
    }
}
