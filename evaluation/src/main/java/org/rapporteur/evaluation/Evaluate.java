package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the program on the corpora that it finds: one line a figure, and the page of results. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Scores the program on gold corpora. Prints one line a figure: task, metric, value.",
            "A corpus that is not there is said to be missing, and left out."
        })
public final class Evaluate implements Callable<Integer> {

    @Parameters(paramLabel = "TASK", description = "what to score (default: all; --list names them)")
    private List<String> names = List.of();

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "the folder of the corpora (default: ../shared/gold, if it is there)")
    private Optional<Path> gold = Optional.empty();

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures to this file as well")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--list", description = "name the tasks and end")
    private boolean list;

    @Option(names = "--write-results", description = "write docs/results from this run")
    private boolean writeResults;

    @Spec
    private CommandSpec spec;

    /** Runs the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Evaluate()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            Tasks.all().forEach(task -> out.println(task.name() + "  " + task.about()));
            return 0;
        }
        List<Score> scores = new ArrayList<>();
        for (Task task : Tasks.named(names)) {
            scores.addAll(run(task, out));
        }
        if (json.isPresent()) {
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValue(json.get().toFile(), scores);
        }
        if (writeResults) {
            new ResultsPage(home().resolve("docs/results")).write(Tasks.named(names), scores);
        }
        return 0;
    }

    private List<Score> run(Task task, PrintWriter out) throws IOException {
        Path corpus = task.corpus(gold.orElse(home().resolve("../shared/gold")), home());
        if (!Files.exists(corpus)) {
            spec.commandLine().getErr().println(task.name() + ": no corpus at " + corpus.getFileName() + "; left out");
            return List.of();
        }
        spec.commandLine().getErr().println(task.name() + " …");
        List<Score> scores = task.score(corpus);
        for (Score score : scores) {
            out.printf(
                    Locale.ROOT,
                    "%s %s %.2f%n",
                    score.task().replace(' ', '_'),
                    score.metric().replace(' ', '_'),
                    score.value());
        }
        out.flush();
        return scores;
    }

    private static Path home() {
        return Path.of(System.getProperty("rapporteur.home", "."));
    }
}
