package org.rapporteur.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.exchange.StoredJson;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Shared;

/** What was read from each capture: one file a capture, whole or absent, so that a killed run goes on where it was. */
public final class Readings {

    private static final String SUFFIX = ".jsonl";

    private final Path directory;

    Readings(RecordDirectory record) {
        this.directory = record.readings();
    }

    private Path file(String sha256) {
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256 + SUFFIX);
    }

    /** Keeps what was made of a capture in place of what was made of it before. */
    public void keep(ReadCapture read) throws IOException {
        StringBuilder lines = new StringBuilder();
        lines.append(read.reader()).append('\n');
        for (int i = 0; i < read.reports().size(); i++) {
            lines.append(StoredJson.write(read.reports().get(i))).append('\n');
            lines.append(StoredJson.write(read.readings().get(i))).append('\n');
        }
        read.unusable()
                .forEach(line ->
                        lines.append('!').append(line.replace('\n', ' ')).append('\n'));
        DurableFiles.replace(file(read.sha256()), lines.toString());
    }

    /** The version that read the capture; empty if it was not read. */
    public Optional<String> readerOf(String sha256) {
        Path file = file(sha256);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst();
        } catch (IOException e) {
            throw new RecordException("reading " + sha256 + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** What was made of every capture, in the order of their digests. */
    public List<ReadCapture> all() {
        Shared shared = new Shared();
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(file -> read(file, shared))
                    .toList();
        } catch (IOException e) {
            throw new RecordException("cannot list " + directory + ": " + e.getMessage(), e);
        }
    }

    /**
     * What was made of one capture.
     *
     * @throws RecordException if it was not read or cannot be read back
     */
    public ReadCapture get(String sha256) {
        return read(file(sha256), new Shared());
    }

    private static ReadCapture read(Path file, Shared shared) {
        try {
            List<String> lines = Files.readAllLines(file);
            String name = file.getFileName().toString();
            List<Report> reports = new ArrayList<>();
            List<Reading> readings = new ArrayList<>();
            List<String> unusable = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                if (line.startsWith("!")) {
                    unusable.add(line.substring(1));
                } else if (reports.size() == readings.size()) {
                    reports.add(StoredJson.report(line));
                } else {
                    readings.add(StoredJson.reading(line, shared));
                }
            }
            return new ReadCapture(
                    name.substring(0, name.length() - SUFFIX.length()), lines.get(0), reports, readings, unusable);
        } catch (IOException | RuntimeException e) {
            throw new RecordException(file + " cannot be read back: " + e.getMessage(), e);
        }
    }
}
