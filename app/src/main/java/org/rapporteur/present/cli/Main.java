package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.record.RecordException;
import picocli.CommandLine;

/** The program's door on the command line. */
public final class Main {

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        CommandLine commands = commandLine();
        int code;
        try {
            code = commands.execute(arguments);
        } catch (OutOfMemoryError failure) {
            code = explainMemory(commands.getErr());
        }
        System.exit(code);
    }

    /** The commands, wired to their errors and exit codes. */
    public static CommandLine commandLine() {
        return new CommandLine(new RapporteurCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(Main::explainFailure);
    }

    private static int explainFailure(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof RecordException) {
            err.println("rapporteur: " + failure.getMessage());
            return ExitCode.RECORD.code();
        }
        if (Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance)) {
            return explainMemory(err);
        }
        if (failure instanceof IllegalArgumentException) {
            err.println("rapporteur: " + failure.getMessage());
            return ExitCode.USAGE.code();
        }
        err.println("rapporteur: the program failed; please report this with the lines below");
        failure.printStackTrace(err);
        return ExitCode.BROKEN.code();
    }

    private static int explainMemory(PrintWriter err) {
        err.println("rapporteur: this needs more memory than the "
                + Runtime.getRuntime().maxMemory() / 1_000_000
                + " MB that the program may take; what was read is kept. Give it more and run it again, as in"
                + " RAPPORTEUR_JAVA_OPTIONS=-Xmx12g");
        return ExitCode.MEMORY.code();
    }
}
