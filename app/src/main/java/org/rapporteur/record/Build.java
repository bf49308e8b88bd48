package org.rapporteur.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.Pipeline;
import org.rapporteur.exchange.StoredJson;
import org.rapporteur.ingest.Found;
import org.rapporteur.ingest.FoundFile;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.link.Linker;
import org.rapporteur.link.same.WordsInContext;
import org.rapporteur.link.same.WordsOnClassPath;
import org.rapporteur.model.Linking;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;

/**
 * The main job: ingest, read, link, store. What is in the record already is not read again; what a killed run left is
 * taken up where it was.
 */
public final class Build {

    private final RecordDirectory record;
    private final Pipeline pipeline;
    private final int threads;
    private final ToldProgress progress;

    /**
     * @param threads how many files are read at once
     * @param progress is told what goes on
     */
    public Build(RecordDirectory record, Pipeline pipeline, int threads, BuildProgress progress) {
        this.record = record;
        this.pipeline = pipeline;
        this.threads = threads;
        this.progress = new ToldProgress(record, progress);
    }

    /**
     * Adds the reports below the paths to the record.
     *
     * @throws RecordException if another build runs on the record, or it cannot be written
     */
    public BuildSummary add(List<Path> paths) {
        long start = System.nanoTime();
        try (RecordLock lock = RecordLock.take(record);
                progress) {
            record.deleteParts();
            DurableFiles.cutFragment(record.paths());
            Found found = Ingest.files(paths);
            progress.found(found.files().size());
            Intake intake = new Intake(record, pipeline);
            List<FileOutcome> outcomes = readAll(found, intake);
            new CapturePaths(record).add(pathsOf(outcomes));
            List<UnusableFile> unusable = unusableOf(found, outcomes);
            Map<String, Integer> rows = linkAndStore(unusable);
            return summary(found, outcomes, unusable, rows, intake.readingMillis(), millisSince(start));
        } catch (IOException e) {
            throw new RecordException("cannot write the record at " + record.root() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Puts the record together anew from its readings and judgements; reads no report.
     *
     * @throws RecordException if another build runs on the record, or it cannot be written
     */
    public Map<String, Integer> putTogether() {
        try (RecordLock lock = RecordLock.take(record);
                progress) {
            return linkAndStore(unusable());
        } catch (IOException e) {
            throw new RecordException("cannot write the record at " + record.root() + ": " + e.getMessage(), e);
        }
    }

    /** What could not be used, as the last build said. */
    List<UnusableFile> unusable() {
        return Files.exists(record.database())
                ? RecordQueries.ofAnyVersion(record).unusable()
                : List.of();
    }

    private List<FileOutcome> readAll(Found found, Intake intake) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<FileOutcome>>> pending = new ArrayList<>();
            for (FoundFile file : found.files()) {
                pending.add(pool.submit(() -> intake.take(file)));
            }
            List<FileOutcome> outcomes = new ArrayList<>();
            for (int i = 0; i < pending.size(); i++) {
                List<FileOutcome> taken = pending.get(i).get();
                progress.done(
                        found.files().get(i).name(),
                        taken.stream().mapToInt(FileOutcome::reports).sum());
                outcomes.addAll(taken);
            }
            return outcomes;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RecordException("the build was interrupted; run it again to go on", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static SortedMap<String, SortedSet<String>> pathsOf(List<FileOutcome> outcomes) {
        SortedMap<String, SortedSet<String>> paths = new TreeMap<>();
        outcomes.stream()
                .filter(outcome -> !outcome.sha256().isEmpty())
                .forEach(outcome -> paths.computeIfAbsent(outcome.sha256(), digest -> new TreeSet<>())
                        .add(outcome.path()));
        return paths;
    }

    private List<UnusableFile> unusableOf(Found found, List<FileOutcome> outcomes) {
        List<UnusableFile> unusable = new ArrayList<>();
        found.unusable().forEach(each -> unusable.add(new UnusableFile(each.path(), each.reason())));
        outcomes.forEach(outcome -> unusable.addAll(outcome.unusable()));
        Map<String, String> first = new TreeMap<>();
        for (FileOutcome outcome : outcomes) {
            String same = first.putIfAbsent(outcome.sha256(), outcome.path());
            if (same != null && outcome.reports() > 0) {
                unusable.add(new UnusableFile(outcome.path(), "the same bytes as " + same + "; kept once"));
            }
        }
        return unusable.stream().distinct().sorted().toList();
    }

    /** Computes what holds across all readings and derives the database from it. */
    Map<String, Integer> linkAndStore(List<UnusableFile> unusable) throws IOException {
        progress.stage("linking");
        List<Report> reports = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        Map<String, ? extends SortedSet<String>> paths = new CapturePaths(record).all();
        for (ReadCapture read : new Readings(record).all()) {
            SortedSet<String> own = paths.get(read.sha256());
            String path = own == null ? "" : own.first();
            read.reports().forEach(report -> reports.add(path.isEmpty() ? report : at(report, path)));
            readings.addAll(read.readings());
        }
        JudgementFile file = new JudgementFile(record);
        List<PersonJudgement> judgements = file.all();
        Judged judged = Judged.of(reports, readings, new Standing(judgements).standing());
        Linking computed = linked(judged);
        JudgedLinking linking = JudgedLinking.of(judged, computed);
        DurableFiles.replace(record.linking(), output -> {
            StoredJson.write(linking.linking(), output);
            output.write('\n');
        });
        progress.stage("storing");
        new DerivedDatabase(record).derive(judged, linking, judgements, unusable);
        return counts(judged.reports(), judged.withoutWrong(), linking.linking());
    }

    /** What linking computes; words that were read in their sentences before are not read again. */
    private Linking linked(Judged judged) throws IOException {
        Optional<KeptVectors> vectors =
                WordsOnClassPath.reader().map(reader -> KeptVectors.open(record.vectors(), reader));
        Linking linking = new Linker(() -> vectors.map(WordsInContext.class::cast))
                .link(judged.reports(), judged.withoutWrong(), judged.decided());
        if (vectors.isPresent()) {
            vectors.get().keep();
        }
        return linking;
    }

    /** The report under the path that is shown for its capture. */
    private static Report at(Report report, String path) {
        return report.withCapture(report.capture().withPath(path));
    }

    private static Map<String, Integer> counts(List<Report> reports, List<Reading> readings, Linking linking) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("reports", reports.size());
        counts.put(
                "statements",
                readings.stream().mapToInt(each -> each.statements().size()).sum());
        counts.put(
                "events",
                readings.stream().mapToInt(each -> each.events().size()).sum());
        counts.put(
                "figures",
                readings.stream().mapToInt(each -> each.figures().size()).sum());
        counts.put("transfers", linking.transfers().size());
        counts.put("processes", linking.processes().size());
        counts.put("entities", linking.entities().size());
        counts.put(
                "mentions",
                readings.stream().mapToInt(each -> each.mentions().size()).sum());
        counts.put("links", linking.links().size());
        counts.put("claims", linking.claims().size());
        counts.put("disagreements", linking.disagreements().size());
        counts.put("incidents", linking.incidents().size());
        return Collections.unmodifiableMap(counts);
    }

    private static BuildSummary summary(
            Found found,
            List<FileOutcome> outcomes,
            List<UnusableFile> unusable,
            Map<String, Integer> rows,
            long readingMillis,
            long millis) {
        List<UnusableFile> unread = outcomes.stream()
                .flatMap(outcome -> outcome.unread().stream())
                .distinct()
                .sorted()
                .toList();
        return new BuildSummary(
                found.files().size(),
                (int) outcomes.stream().filter(FileOutcome::known).count(),
                outcomes.stream()
                        .filter(outcome -> !outcome.known())
                        .mapToInt(FileOutcome::reports)
                        .sum(),
                outcomes.stream().mapToLong(FileOutcome::words).sum(),
                readingMillis,
                millis,
                rows,
                unread,
                unusable);
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }
}
