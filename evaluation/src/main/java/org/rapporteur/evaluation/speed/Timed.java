package org.rapporteur.evaluation.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.rapporteur.model.Report;

/**
 * What one side took.
 *
 * @param tokens how many tokens it was given
 * @param reports how many reports
 * @param cpuSeconds CPU time of the whole process
 * @param wallSeconds time on the clock
 */
record Timed(long tokens, int reports, double cpuSeconds, double wallSeconds) {

    private static final double NANOS = 1e9;

    /** Runs the work over the sample a number of times on a number of threads. */
    static Timed run(Sample sample, int rounds, int threads, Consumer<Report> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        double cpu = processCpuSeconds();
        long start = System.nanoTime();
        try {
            for (int round = 0; round < rounds; round++) {
                List<? extends Future<?>> pending = sample.reports().stream()
                        .map(report -> pool.submit(() -> work.accept(report)))
                        .toList();
                for (Future<?> each : pending) {
                    each.get();
                }
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
        return new Timed(
                sample.tokens() * rounds,
                sample.reports().size() * rounds,
                processCpuSeconds() - cpu,
                (System.nanoTime() - start) / NANOS);
    }

    private static double processCpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / NANOS;
    }

    /** Tokens for each second on the clock. */
    double tokensPerSecond() {
        return tokens / wallSeconds;
    }

    /** Reports for each second on the clock. */
    double reportsPerSecond() {
        return reports / wallSeconds;
    }

    /** The most memory the process ever held, in MB; from the kernel where it says so. */
    static double peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    String line(String side, int threads) {
        return String.format(
                Locale.ROOT,
                "%-12s %d thread(s): %,8.0f tokens/s %6.2f reports/s  cpu %.3f ms/token  (%d reports, %d tokens, %.1f s)",
                side,
                threads,
                tokensPerSecond(),
                reportsPerSecond(),
                cpuSeconds * 1000 / tokens,
                reports,
                tokens,
                wallSeconds);
    }
}
