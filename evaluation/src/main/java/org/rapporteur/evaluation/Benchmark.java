package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.evaluation.speed.Sides;
import org.rapporteur.evaluation.speed.Steps;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Times the program and the stock CoreNLP pipeline on the same reports, each in a process of its own so that neither
 * pays for the other's memory, one after the other in one run.
 */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        description =
                "Tokens and reports a second, CPU time a token, peak memory, and the ratio to the stock CoreNLP pipeline.")
public final class Benchmark implements Callable<Integer> {

    @Option(names = "--reports", paramLabel = "DIR", description = "the reports to read (default: the bundled story)")
    private Optional<Path> reports = Optional.empty();

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "how many times ours reads them after warm-up (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--side", hidden = true, description = "run one side in this process: steps, ours or stock")
    private Optional<String> side = Optional.empty();

    /** Runs the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = reports.orElse(Path.of(System.getProperty("rapporteur.home", "."), "examples/story/reports"));
        if (side.isPresent() && side.get().equals("steps")) {
            Steps.print(folder, rounds);
            System.out.println("tokens/s 0");
            return 0;
        }
        if (side.isPresent()) {
            System.out.println(
                    "tokens/s " + (side.get().equals("ours") ? Sides.ours(folder, rounds) : Sides.stock(folder)));
            return 0;
        }
        child("steps", "-Xmx2g", folder);
        double ours = child("ours", "-Xmx2g", folder);
        double stock = child("stock", "-Xmx6g", folder);
        System.out.printf(
                Locale.ROOT,
                "ratio: %.1f times the tokens a second of the stock pipeline, two threads each%n",
                ours / stock);
        return 0;
    }

    /** The tokens a second that the side reports on its last line; its other lines are passed on. */
    private double child(String name, String heap, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                Benchmark.class.getName(),
                "--side",
                name,
                "--rounds",
                String.valueOf(rounds),
                "--reports",
                folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double rate = 0;
        for (String line : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            if (line.startsWith("tokens/s ")) {
                rate = Double.parseDouble(line.substring("tokens/s ".length()));
            } else {
                System.out.println(line);
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("the side " + name + " failed");
        }
        return rate;
    }
}
