package org.rapporteur.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.Pipeline;
import org.rapporteur.ingest.FoundFile;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.ingest.Ingested;
import org.rapporteur.ingest.Unusable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;

/** Takes files into the record one by one, from any thread: keeps the bytes, reads the reports, keeps the readings. */
final class Intake {

    private final Captures captures;
    private final Readings readings;
    private final Pipeline pipeline;
    private final Map<String, Object> inWork = new ConcurrentHashMap<>();
    private final AtomicLong firstReading = new AtomicLong();
    private final AtomicLong lastReading = new AtomicLong();

    Intake(RecordDirectory record, Pipeline pipeline) {
        this.captures = new Captures(record);
        this.readings = new Readings(record);
        this.pipeline = pipeline;
    }

    /** How long reports were being read, from the first to the last, in milliseconds. */
    long readingMillis() {
        return (lastReading.get() - firstReading.get()) / 1_000_000;
    }

    /** Takes the file; one that holds others, as each of these. */
    List<FileOutcome> take(FoundFile file) throws IOException {
        return Ingest.isArchive(file) ? takeApart(file) : List.of(takeWhole(file));
    }

    private List<FileOutcome> takeApart(FoundFile file) throws IOException {
        List<FileOutcome> outcomes = new ArrayList<>();
        List<Unusable> unusable;
        try {
            unusable = pipeline.unpack(file, member -> {
                try {
                    outcomes.add(take(member.path(), member.bytes()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        outcomes.add(unusable(file.name(), unusable));
        return outcomes;
    }

    private FileOutcome takeWhole(FoundFile file) throws IOException {
        if (!Files.isReadable(file.file()) || Files.size(file.file()) > pipeline.maxFileBytes()) {
            return unusable(file.name(), pipeline.ingest(file).unusable());
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file.file());
        } catch (IOException e) {
            return unusable(file.name(), pipeline.ingest(file).unusable());
        }
        return take(file.name(), bytes);
    }

    private static FileOutcome unusable(String path, List<Unusable> unusable) {
        List<UnusableFile> reasons = unusable.stream()
                .map(each -> new UnusableFile(each.path(), each.reason()))
                .toList();
        return new FileOutcome(path, "", false, 0, 0, List.of(), reasons);
    }

    /** Files of the same bytes wait for one another, so that each capture is read once. */
    private FileOutcome take(String path, byte[] bytes) throws IOException {
        String sha256 = Id.sha256Hex(bytes);
        synchronized (inWork.computeIfAbsent(sha256, digest -> new Object())) {
            if (readings.readerOf(sha256).equals(Optional.of(pipeline.version()))) {
                return known(path, readings.get(sha256));
            }
            return read(path, sha256, bytes);
        }
    }

    private FileOutcome known(String path, ReadCapture kept) {
        return new FileOutcome(
                path, kept.sha256(), true, kept.reports().size(), 0, unread(kept.reports()), unusableOf(path, kept));
    }

    /** The lines were kept under the path that the capture was first found at. */
    private static List<UnusableFile> unusableOf(String path, ReadCapture kept) {
        return kept.unusable().stream()
                .map(line -> {
                    int tab = line.indexOf('\t');
                    String part = line.substring(0, Math.max(0, tab));
                    return new UnusableFile(path + part, line.substring(tab + 1));
                })
                .toList();
    }

    /** Reads a capture that is kept, whatever was made of it before. */
    void readAgain(String path, String sha256, byte[] bytes) throws IOException {
        read(path, sha256, bytes);
    }

    private FileOutcome read(String path, String sha256, byte[] bytes) throws IOException {
        Ingested ingested = pipeline.ingest(path, bytes);
        List<String> lines = new ArrayList<>();
        ingested.unusable().forEach(each -> lines.add(partOf(each.path()) + "\t" + each.reason()));
        ingested.notes().forEach(each -> lines.add(partOf(each.path()) + "\t" + each.words()));
        List<Reading> read = new ArrayList<>();
        long words = 0;
        for (Report report : ingested.reports()) {
            read.add(timed(report));
            words += pipeline.isRead(report) ? wordsIn(report.text()) : 0;
        }
        captures.keep(sha256, bytes);
        ReadCapture kept = new ReadCapture(sha256, pipeline.version(), ingested.reports(), read, lines);
        readings.keep(kept);
        return new FileOutcome(
                path, sha256, false, read.size(), words, unread(ingested.reports()), unusableOf(path, kept));
    }

    private static String partOf(String path) {
        int mark = path.lastIndexOf('#');
        return mark < 0 ? "" : path.substring(mark);
    }

    private Reading timed(Report report) {
        firstReading.compareAndSet(0, System.nanoTime());
        Reading reading = pipeline.read(report);
        lastReading.accumulateAndGet(System.nanoTime(), Math::max);
        return reading;
    }

    private List<UnusableFile> unread(List<Report> reports) {
        return reports.stream()
                .filter(report -> !pipeline.isRead(report))
                .map(report -> new UnusableFile(
                        report.capture().path(), "kept but not read: its language is " + report.language()))
                .toList();
    }

    private static long wordsIn(String text) {
        long words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }
}
