package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.Pipeline;
import org.rapporteur.record.Build;
import org.rapporteur.record.BuildSummary;
import org.rapporteur.record.FieldNames;
import org.rapporteur.record.RecordDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports into a record. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Reads files, folders and archives into a record: ingest, read, link, store. Formats are told by content:",
            "text, HTML, JSON, CSV, RSS, Atom, NITF, NewsML-G2, ninjs, PDF, e-mail, WARC, ZIP, tar, gzip (docs/formats.md).",
            "Again is incremental: only what is new is read. A run that was stopped goes on where it was."
        })
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private RecordOption record;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files or folders with reports")
    private List<Path> paths;

    @Option(
            names = "--threads",
            defaultValue = "0",
            description = "how many files to read at once (default: one for each processor)")
    private int threads;

    @Option(
            names = "--field",
            paramLabel = "PART=NAME",
            description = {
                "a name under which tables and JSON keep a part of a report, as in text=Volltext; kept with the record.",
                "Parts: url, title, text, published, updated, retrieved, outlet, authors, language"
            })
    private List<String> fields = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                err.println("rapporteur: there is no " + path);
                return ExitCode.NOT_FOUND.code();
            }
        }
        new FieldNames(RecordDirectory.openOrCreate(record.path())).add(fields);
        BuildSummary summary = build(record.path(), paths, threads);
        new SummaryLines(summary).write(spec.commandLine().getOut(), err, record.path());
        return summary.unusable().isEmpty() ? ExitCode.OK.code() : ExitCode.SOME_UNUSABLE.code();
    }

    /** Builds the record at the path from the files and folders, with a progress bar on standard error. */
    static BuildSummary build(Path record, List<Path> paths, int threads) {
        int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        try (ProgressLine progress = new ProgressLine()) {
            RecordDirectory directory = RecordDirectory.openOrCreate(record);
            Pipeline pipeline = new Pipeline(new FieldNames(directory).map());
            return new Build(directory, pipeline, workers, progress).add(paths);
        }
    }
}
