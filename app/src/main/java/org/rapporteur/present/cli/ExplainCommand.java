package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.record.Explanation;
import org.rapporteur.record.RecordQueries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how a row came about. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says how a row came about: its passage, the rules that made it, and what it is part of.")
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private RecordOption record;

    @Parameters(paramLabel = "ID", description = "the row's id, or enough of its beginning")
    private String id;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RecordQueries queries = record.queries();
        List<String> ids = queries.idsStartingWith(id);
        PrintWriter out = spec.commandLine().getOut();
        if (ids.isEmpty()) {
            spec.commandLine().getErr().println("no row with an id that starts with " + id);
            return ExitCode.NOT_FOUND.code();
        }
        if (ids.size() > 1 && !ids.contains(id)) {
            spec.commandLine().getErr().println(id + " is the beginning of several ids:");
            ids.forEach(spec.commandLine().getErr()::println);
            return ExitCode.NOT_FOUND.code();
        }
        Explanation.of(queries, ids.contains(id) ? id : ids.get(0)).lines().forEach(out::println);
        out.flush();
        return ExitCode.OK.code();
    }
}
