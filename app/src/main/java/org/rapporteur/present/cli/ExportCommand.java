package org.rapporteur.present.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.present.export.ExportFile;
import org.rapporteur.present.export.ExportFormat;
import org.rapporteur.present.export.RecordRows;
import org.rapporteur.present.export.ValueRule;
import org.rapporteur.record.Captures;
import org.rapporteur.record.RecordException;
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
        description = {
            "Writes the whole record in a format that other programs read; the same bytes for the same record.",
            "jsonl is the interchange: one row a line. What each format holds: docs/exports.md."
        })
final class ExportCommand implements Callable<Integer> {

    private static final String INTERCHANGE = "jsonl";

    /** The names that --to takes. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.concat(
                            Stream.of(INTERCHANGE),
                            Arrays.stream(ExportFormat.values())
                                    .map(format -> format.name().toLowerCase(Locale.ROOT)))
                    .iterator();
        }
    }

    @Mixin
    private RecordOption record;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = Names.class,
            description = "${COMPLETION-CANDIDATES}")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write to this file instead of standard output; a directory for formats of several files")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--with-wrong", description = "also the rows that people judged wrong; they are marked so")
    private boolean withWrong;

    @Option(
            names = "--values",
            paramLabel = "RULE",
            defaultValue = "conservative",
            description = {
                "which figure stands for those that disagree (acled, csv, parquet): conservative (the lowest), informative",
                "(the most exactly given), representative (most outlets), latest, source=OUTLET; named in the export"
            })
    private String values;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<ExportFile> files = files(record.queries());
        if (files.size() > 1 || output.filter(Files::isDirectory).isPresent()) {
            toDirectory(files);
        } else if (output.isPresent()) {
            write(files.get(0), output.get());
        } else {
            PrintWriter out = spec.commandLine().getOut();
            files.get(0).content().write(out);
            out.flush();
        }
        return ExitCode.OK.code();
    }

    private List<ExportFile> files(RecordQueries queries) {
        String name = format.toLowerCase(Locale.ROOT);
        if (name.equals(INTERCHANGE)) {
            return List.of(new ExportFile("record.jsonl", out -> interchange(queries, withWrong, out)));
        }
        return Arrays.stream(ExportFormat.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no format \"" + format + "\"; there are " + String.join(", ", new Names())))
                .export(new ValueRule(values))
                .files(RecordRows.of(queries, new Captures(record.directory()), withWrong));
    }

    private static void interchange(RecordQueries queries, boolean withWrong, Appendable out) throws IOException {
        Consumer<String> write = line -> {
            try {
                out.append(line).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        try {
            if (withWrong) {
                queries.exportWithWrong(write);
            } else {
                queries.export(write);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void toDirectory(List<ExportFile> files) throws IOException {
        Path directory = output.orElseThrow(() -> new IllegalArgumentException(
                format + " is " + files.size() + " files; name a directory for them with -o"));
        Files.createDirectories(directory);
        for (ExportFile file : files) {
            write(file, directory.resolve(file.name()));
            spec.commandLine().getErr().println(directory.resolve(file.name()));
        }
    }

    /** Writes beside the file and then over it, so that no run leaves a part of one. */
    private static void write(ExportFile file, Path target) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                file.content().writeBytes(out);
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw new RecordException("cannot write " + target + ": " + e, e);
        }
    }
}
