package org.rapporteur.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.Pipeline;
import org.rapporteur.model.Id;
import org.rapporteur.model.Report;

/**
 * Makes a record anew from its captures and judgements alone, and says what is read otherwise than before. Stopped at
 * any point, it leaves a record that opens; run again it comes to the same end.
 */
public final class Rebuild {

    private final RecordDirectory record;
    private final Pipeline pipeline;
    private final int threads;
    private final BuildProgress progress;

    /**
     * @param threads how many captures are read at once
     * @param progress is told what goes on
     */
    public Rebuild(RecordDirectory record, Pipeline pipeline, int threads, BuildProgress progress) {
        this.record = record;
        this.pipeline = pipeline;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Reads every capture anew and puts the record together.
     *
     * @throws RecordException if a build runs on the record, or it cannot be written
     */
    public RebuildSummary run() {
        Build build = new Build(record, pipeline, threads, progress);
        SortedMap<String, List<RowChange>> changes = new TreeMap<>();
        List<String> digests;
        try (RecordLock lock = RecordLock.take(record)) {
            record.deleteParts();
            DurableFiles.cutFragment(record.paths());
            digests = new Captures(record).all();
            progress.found(digests.size());
            for (Map<String, List<RowChange>> ofCapture : readAll(digests)) {
                changes.putAll(ofCapture);
            }
            return new RebuildSummary(digests.size(), changes, build.linkAndStore(build.unusable()));
        } catch (IOException e) {
            throw new RecordException("cannot write the record at " + record.root() + ": " + e.getMessage(), e);
        }
    }

    private List<Map<String, List<RowChange>>> readAll(List<String> digests) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Intake intake = new Intake(record, pipeline);
            SortedMap<String, SortedSet<String>> paths = new CapturePaths(record).all();
            List<Future<Map<String, List<RowChange>>>> pending = new ArrayList<>();
            digests.forEach(digest -> pending.add(pool.submit(() -> read(digest, intake, paths))));
            List<Map<String, List<RowChange>>> changes = new ArrayList<>();
            for (int i = 0; i < digests.size(); i++) {
                changes.add(pending.get(i).get());
                progress.done(digests.get(i), 1);
            }
            return changes;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RecordException("the rebuild was interrupted; run it again", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private Map<String, List<RowChange>> read(
            String digest, Intake intake, Map<String, ? extends SortedSet<String>> paths) throws IOException {
        Readings readings = new Readings(record);
        Optional<ReadCapture> before = readings.readerOf(digest).map(reader -> readings.get(digest));
        intake.readAgain(pathOf(digest, before, paths), digest, new Captures(record).bytes(digest));
        return before.map(old -> changes(old, readings.get(digest))).orElse(Map.of());
    }

    /** The path that is shown for it; of one that was read just before a build was killed, the path in its reading. */
    private static String pathOf(
            String digest, Optional<ReadCapture> before, Map<String, ? extends SortedSet<String>> paths) {
        SortedSet<String> known = paths.get(digest);
        if (known != null) {
            return known.first();
        }
        return before.flatMap(old -> old.reports().stream().findFirst())
                .map(report -> report.capture().path().replaceFirst("#\\d+$", ""))
                .orElse(digest);
    }

    private static Map<String, List<RowChange>> changes(ReadCapture before, ReadCapture after) {
        Contents old = Contents.of(before.reports(), before.readings());
        Contents now = Contents.of(after.reports(), after.readings());
        Map<String, List<RowChange>> changes = new TreeMap<>();
        for (Report report : after.reports()) {
            Id id = report.id();
            List<RowChange> ofReport = RowAlignment.of(old, id, now, id).changes();
            if (!ofReport.isEmpty()) {
                changes.put(report.capture().path(), ofReport);
            }
        }
        return changes;
    }
}
