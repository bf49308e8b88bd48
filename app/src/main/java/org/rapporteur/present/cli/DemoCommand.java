package org.rapporteur.present.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RecordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds the bundled story, prints its briefing and opens the desk on it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Builds the record of the bundled story (33 short reports on Syria, 2012 to 2013, by invented outlets),",
            "prints its briefing and serves the desk. Stop it with Ctrl-C."
        })
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "7070", description = "the desk's port (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = {"-r", "--record"},
            paramLabel = "RECORD",
            description = "keep the record here (default: demo.record in the checkout)")
    private Optional<Path> record = Optional.empty();

    @Option(names = "--no-serve", description = "end after the briefing")
    private boolean noServe;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path home = Path.of(System.getProperty("rapporteur.home", "."));
        Path story = home.resolve("examples/story/reports");
        if (!Files.isDirectory(story)) {
            throw new RecordException("the bundled story is not at " + story + "; start ./rapporteur in the checkout");
        }
        Path target = record.orElse(home.resolve("demo.record"));
        PrintWriter out = spec.commandLine().getOut();
        new SummaryLines(BuildCommand.build(target, List.of(story), 0))
                .write(out, spec.commandLine().getErr(), target);
        out.println();
        BriefCommand.print(RecordDirectory.open(target), out);
        return noServe
                ? ExitCode.OK.code()
                : ServeCommand.serve(List.of(RecordDirectory.open(target)), "127.0.0.1", port, out);
    }
}
