package org.rapporteur.evaluation.growth;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.Pipeline;
import org.rapporteur.evaluation.IngestedReports;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what linking takes for corpora of several sizes, and with which power of the size that grows. */
@Command(
        name = "growth",
        mixinStandardHelpOptions = true,
        description =
                "Seconds of CPU time and memory that linking takes for so many reports, and the exponent of growth.")
public final class LinkGrowth implements Callable<Integer> {

    private static final int WARM_UP = 300;

    @Parameters(paramLabel = "REPORTS", description = "numbers of reports (default: 1000 3000 10000)")
    private List<Integer> sizes = List.of(1000, 3000, 10000);

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "measure every size so often, in turn, and give the least time of each (default: 1)")
    private int rounds = 1;

    @Spec
    private CommandSpec spec;

    /** Runs the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new LinkGrowth()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Worlds worlds = worlds(Path.of(System.getProperty("rapporteur.home", "."), "examples/story/reports"));
        measured(worlds, WARM_UP);
        Map<Integer, Measured> least = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (int size : sizes) {
                Measured measured = least.merge(size, measured(worlds, size), Measured::faster);
                print(
                        round < rounds
                                ? "round " + round + ": " + measured.line()
                                : measured.line() + growth(least, size));
            }
        }
        return 0;
    }

    private String growth(Map<Integer, Measured> least, int size) {
        int at = sizes.indexOf(size);
        return at == 0 ? "" : least.get(size).growth(least.get(sizes.get(at - 1)));
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    private record Measured(
            int size, double seconds, long heldBytes, long madeBytes, long peakBytes, int links, int claims) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%d reports: %.1f s CPU, %.1f ms a report; reports and readings %d MB, what linking made %d MB, at most"
                            + " %d MB; %d links, %d claims",
                    size,
                    seconds,
                    1000 * seconds / size,
                    heldBytes >> 20,
                    madeBytes >> 20,
                    peakBytes >> 20,
                    links,
                    claims);
        }

        /** The one of two runs that was less held up by other programs. */
        Measured faster(Measured other) {
            return seconds <= other.seconds ? this : other;
        }

        /** The power of the size by which the time has grown since the smaller corpus. */
        String growth(Measured smaller) {
            double exponent = Math.log(seconds / smaller.seconds) / Math.log((double) size / smaller.size);
            return String.format(Locale.ROOT, "; exponent %.2f", exponent);
        }
    }

    private static Measured measured(Worlds worlds, int size) {
        Worlds.Corpus corpus = worlds.of(size);
        long held = used();
        long start = cpu();
        HeapPeak peak = HeapPeak.watch();
        Linking linking = Pipeline.link(corpus.reports(), corpus.readings());
        double seconds = (cpu() - start) / 1e9;
        long peakBytes = peak.bytes();
        return new Measured(
                size,
                seconds,
                held,
                used() - held,
                peakBytes,
                linking.links().size(),
                linking.claims().size());
    }

    private static Worlds worlds(Path folder) throws IOException {
        Pipeline pipeline = new Pipeline();
        List<Report> reports = IngestedReports.below(folder, pipeline);
        List<Reading> readings = reports.stream().map(pipeline::read).toList();
        return new Worlds(reports, readings);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
