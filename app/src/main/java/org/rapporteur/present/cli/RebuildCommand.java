package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rapporteur.Pipeline;
import org.rapporteur.record.FieldNames;
import org.rapporteur.record.Rebuild;
import org.rapporteur.record.RebuildSummary;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RowChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a record anew. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the record anew from its captures and judgements: reads every report again with this version of the program,",
            "ties them together and applies the judgements. Says what is read otherwise than before. Nothing else is needed:",
            "readings and database may be lost or broken."
        })
final class RebuildCommand implements Callable<Integer> {

    @Mixin
    private RecordOption record;

    @Option(
            names = "--threads",
            defaultValue = "0",
            description = "how many captures to read at once (default: one for each processor)")
    private int threads;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        RecordDirectory directory = record.directory();
        RebuildSummary summary;
        try (ProgressLine progress = new ProgressLine()) {
            Pipeline pipeline = new Pipeline(new FieldNames(directory).map());
            summary = new Rebuild(directory, pipeline, workers, progress).run();
        }
        print(summary, spec.commandLine().getOut());
        return ExitCode.OK.code();
    }

    private static void print(RebuildSummary summary, PrintWriter out) {
        int rows = summary.changes().values().stream().mapToInt(List::size).sum();
        out.println(summary.captures() + " captures read anew; " + rows + " rows of "
                + summary.changes().size() + " reports are read otherwise than before");
        for (Map.Entry<String, List<RowChange>> report : new TreeMap<>(summary.changes()).entrySet()) {
            out.println(report.getKey());
            report.getValue().forEach(change -> out.println("  " + change.line()));
        }
        out.flush();
    }
}
