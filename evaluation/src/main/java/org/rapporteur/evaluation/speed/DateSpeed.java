package org.rapporteur.evaluation.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.evaluation.Score;
import org.rapporteur.evaluation.Task;
import org.rapporteur.ingest.FoundFile;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.model.Report;
import org.rapporteur.read.dates.DateReader;

/** How fast the dates of reports and the time expressions of their texts are read, by themselves, on one core. */
public final class DateSpeed implements Task {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+(?:[.,]\\p{N}+)*|[^\\s\\p{L}\\p{N}]");
    private static final long WARM_UP_NANOS = 4_000_000_000L;
    private static final int ROUNDS = 9;
    private static final double NANOS = 1e9;

    private final DateReader reader = new DateReader();

    @Override
    public String name() {
        return "dates-speed";
    }

    @Override
    public String about() {
        return "Tokens (words, numbers, marks) of the bundled story a second of one core's CPU time, dates alone: the median of nine"
                + " readings after warming up.";
    }

    @Override
    public Path corpus(Path gold, Path home) {
        return home.resolve("examples/story");
    }

    @Override
    public List<Score> score(Path corpus) throws IOException {
        Ingest ingest = new Ingest();
        List<Report> reports = new ArrayList<>();
        for (FoundFile file : Ingest.files(List.of(corpus.resolve("reports"))).files()) {
            reports.addAll(ingest.read(file).reports());
        }
        long tokens = reports.stream()
                .mapToLong(report -> TOKEN.matcher(report.text()).results().count())
                .sum();
        long start = System.nanoTime();
        while (System.nanoTime() - start < WARM_UP_NANOS) {
            read(reports);
        }
        List<Double> rates = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rates.add(tokens * NANOS / read(reports));
        }
        double median = rates.stream().sorted().skip(ROUNDS / 2).findFirst().orElse(0.0);
        return List.of(new Score(name(), "tokens a second of CPU time", median));
    }

    /** The CPU time, in nanoseconds, that one reading of all reports takes. */
    private long read(List<Report> reports) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int found = 0;
        for (Report report : reports) {
            found += reader.read(report).expressions().size();
        }
        if (found == 0) {
            throw new IllegalStateException("no time expressions in the reports");
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
