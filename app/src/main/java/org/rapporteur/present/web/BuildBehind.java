package org.rapporteur.present.web;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.rapporteur.Pipeline;
import org.rapporteur.record.Build;
import org.rapporteur.record.BuildProgress;
import org.rapporteur.record.BuildState;
import org.rapporteur.record.BuildSummary;
import org.rapporteur.record.FieldNames;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RecordException;

/** Builds a record behind the desk from files that were sent to it, as the command would; one build at a time. */
final class BuildBehind implements AutoCloseable {

    private static final int LONGEST_NAME = 120;

    private final RecordDirectory record;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "build");
        made.setDaemon(true);
        return made;
    });
    private Optional<Future<?>> running = Optional.empty();
    private boolean isStopping;
    private Optional<AdditionsView.Ended> last = Optional.empty();

    BuildBehind(RecordDirectory record) {
        this.record = record;
    }

    /**
     * Keeps the files and begins to read them.
     *
     * @throws IllegalArgumentException if a build runs
     */
    synchronized void start(List<UploadedFile> files) throws IOException {
        if (isRunning() || BuildState.of(record).isPresent()) {
            throw new IllegalArgumentException(
                    "another build is writing this record; send the files when it has ended");
        }
        Path kept = Files.createTempDirectory("rapporteur-added");
        Path folder = Files.createDirectory(kept.resolve("added"));
        for (int i = 0; i < files.size(); i++) {
            keep(files.get(i), folder, i);
        }
        isStopping = false;
        last = Optional.empty();
        running = Optional.of(thread.submit(() -> build(kept, folder)));
    }

    /** Only the last part of the name that was sent counts, and of it only what is safe in every file system. */
    private static void keep(UploadedFile file, Path folder, int number) throws IOException {
        String sent = file.filename().replace('\\', '/');
        String name = sent.substring(sent.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N} ._-]+", "_");
        String safe = name.isBlank() || name.startsWith(".")
                ? "file" + name
                : name.substring(Math.max(0, name.length() - LONGEST_NAME));
        Path target = folder.resolve(safe);
        if (Files.exists(target)) {
            target = folder.resolve(number + "-" + safe);
        }
        try (InputStream content = file.content()) {
            Files.copy(content, target);
        }
    }

    private void build(Path kept, Path folder) {
        AdditionsView.Ended ended;
        try {
            Pipeline pipeline = new Pipeline(new FieldNames(record).map());
            int threads = Runtime.getRuntime().availableProcessors();
            ended = ended(new Build(record, pipeline, threads, BuildProgress.SILENT).add(List.of(folder)));
        } catch (RecordException | CancellationException failure) {
            ended = AdditionsView.Ended.failed(
                    isStopping()
                            ? "It was stopped. What was read until then is kept; the next build ties it in."
                            : failure.getMessage());
        } catch (RuntimeException | LinkageError failure) {
            ended = AdditionsView.Ended.failed("It failed: " + failure);
        }
        delete(kept);
        synchronized (this) {
            last = Optional.of(ended);
            running = Optional.empty();
        }
    }

    private static AdditionsView.Ended ended(BuildSummary summary) {
        List<String> problems = new ArrayList<>();
        Stream.concat(summary.unusable().stream(), summary.unread().stream())
                .forEach(file -> problems.add(file.path() + ": " + file.reason()));
        String words = String.format(
                Locale.ROOT,
                "Files: %d. New reports: %d. Known already: %d. Could not be used: %d. It took %d s.",
                summary.files(),
                summary.newReports(),
                summary.unchanged(),
                summary.unusable().size(),
                TimeUnit.MILLISECONDS.toSeconds(summary.millis()));
        return new AdditionsView.Ended(words, problems);
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // the system empties its folder of temporary files
        }
    }

    synchronized boolean isRunning() {
        return running.isPresent();
    }

    synchronized boolean isStopping() {
        return isStopping;
    }

    /** How the last build ended that was started here. */
    synchronized Optional<AdditionsView.Ended> last() {
        return last;
    }

    /** Stops the reading; what ties reports together runs to its end. */
    synchronized void cancel() {
        isStopping = isRunning();
        running.ifPresent(build -> build.cancel(true));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
