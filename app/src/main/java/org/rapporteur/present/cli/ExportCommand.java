package org.rapporteur.present.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.record.RecordQueries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the record in a format that other programs read. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the whole record: JSON Lines, one row a line, the same bytes for the same record.")
final class ExportCommand implements Callable<Integer> {

    /** The formats there are. */
    enum Format {
        JSONL
    }

    @Mixin
    private RecordOption record;

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write to this file instead of standard output")
    private Optional<Path> output = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RecordQueries queries = record.queries();
        if (output.isPresent()) {
            try (BufferedWriter writer = Files.newBufferedWriter(output.get());
                    PrintWriter out = new PrintWriter(writer)) {
                write(queries, out);
            }
        } else {
            write(queries, spec.commandLine().getOut());
        }
        return ExitCode.OK.code();
    }

    private static void write(RecordQueries queries, PrintWriter out) {
        queries.export(line -> out.print(line + "\n"));
        out.flush();
    }
}
