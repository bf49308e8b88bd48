package org.rapporteur.present.cli;

import java.io.PrintWriter;
import org.rapporteur.record.RecordException;
import picocli.CommandLine;

/** The program's door on the command line. */
public final class Main {

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
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
        if (failure instanceof IllegalArgumentException) {
            err.println("rapporteur: " + failure.getMessage());
            return ExitCode.USAGE.code();
        }
        err.println("rapporteur: the program failed; please report this with the lines below");
        failure.printStackTrace(err);
        return ExitCode.BROKEN.code();
    }
}
