package org.rapporteur.evaluation.growth;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.Pipeline;
import org.rapporteur.ingest.FoundFile;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Measures what linking takes for corpora of several sizes, and with which power of the size that grows. */
@Command(
        name = "growth",
        mixinStandardHelpOptions = true,
        description = "Seconds of CPU time and memory that linking takes for so many reports, and the exponent of growth.")
public final class LinkGrowth implements Callable<Integer> {

    @Parameters(paramLabel = "SIZE", defaultValue = "1000 3000 10000", split = " ", description = "numbers of reports")
    private List<Integer> sizes = List.of();

    /** Runs the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new LinkGrowth()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Worlds worlds = worlds(Path.of(System.getProperty("rapporteur.home", "."), "examples/story/reports"));
        Pipeline.link(worlds.of(200).reports(), worlds.of(200).readings());
        double lastSize = 0;
        double lastSeconds = 0;
        for (int size : sizes) {
            Worlds.Corpus corpus = worlds.of(size);
            long held = used();
            long start = cpu();
            Linking linking = Pipeline.link(corpus.reports(), corpus.readings());
            double seconds = (cpu() - start) / 1e9;
            long result = used() - held;
            System.out.printf(
                    Locale.ROOT,
                    "%d reports: %.1f s, readings %d MB, linking %d MB, %d links, %d claims%s%n",
                    size,
                    seconds,
                    held >> 20,
                    result >> 20,
                    linking.links().size(),
                    linking.claims().size(),
                    lastSize == 0
                            ? ""
                            : String.format(
                                    Locale.ROOT,
                                    ", exponent %.2f",
                                    Math.log(seconds / lastSeconds) / Math.log(size / lastSize)));
            lastSize = size;
            lastSeconds = seconds;
        }
        return 0;
    }

    private static Worlds worlds(Path folder) throws IOException {
        Pipeline pipeline = new Pipeline();
        List<Report> reports = new ArrayList<>();
        for (FoundFile file : Ingest.files(List.of(folder)).files()) {
            reports.addAll(pipeline.ingest(file).reports());
        }
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
