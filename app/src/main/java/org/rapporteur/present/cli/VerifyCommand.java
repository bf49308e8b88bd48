package org.rapporteur.present.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.present.export.DossierCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks dossiers. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks dossiers that \"rapporteur export --to dossier\" wrote, without a network and without the record:",
            "every byte, every passage against its report's text, every text against the bytes it was taken from."
        })
final class VerifyCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "DOSSIER", description = "the files to check")
    private List<Path> dossiers;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        boolean altered = false;
        for (Path dossier : dossiers) {
            if (!Files.isRegularFile(dossier)) {
                spec.commandLine().getErr().println("rapporteur: there is no file " + dossier);
                return ExitCode.NOT_FOUND.code();
            }
            DossierCheck.Result result = DossierCheck.of(Files.readAllBytes(dossier));
            result.faults().forEach(fault -> out.println(dossier + ": " + fault));
            out.printf(
                    "%s: %d passages, %d reports, %d captures: %s%n%s  sha256 %s%n",
                    dossier,
                    result.passages(),
                    result.reports(),
                    result.captures(),
                    result.faults().isEmpty() ? "all as they were stored" : "NOT as they were stored",
                    dossier,
                    result.digest());
            altered |= !result.faults().isEmpty();
        }
        out.flush();
        return altered ? ExitCode.ALTERED.code() : ExitCode.OK.code();
    }
}
