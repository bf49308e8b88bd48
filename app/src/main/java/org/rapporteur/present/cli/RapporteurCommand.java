package org.rapporteur.present.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that holds all others. */
@Command(
        name = "rapporteur",
        mixinStandardHelpOptions = true,
        version = "rapporteur 0.1.0",
        description = {
            "Reads news reports and keeps the record: who said what, what is said to have happened,",
            "according to whom, and where the reports agree, differ or change.",
            ""
        },
        footer = {
            "",
            "A first round:",
            "  rapporteur demo                          the bundled story, read and served",
            "  rapporteur build my-reports/             read a folder into ./rapporteur.record",
            "  rapporteur add https://…                 get a page from the web and read it",
            "  rapporteur statements --about Lavrov     who said what, with the passage",
            "  rapporteur explain statement-4f2a…       how a line came about",
            "",
            "Exit codes: 0 done, 1 done but some files gave nothing, 2 bad command line, 3 not found,",
            "4 record cannot be read or written, 5 a dossier was altered, 6 more memory is needed,",
            "70 the program is broken."
        },
        subcommands = {
            DemoCommand.class,
            BuildCommand.class,
            AddCommand.class,
            WatchCommand.class,
            RebuildCommand.class,
            BriefCommand.class,
            ServeCommand.class,
            McpCommand.class,
            RegisterCommands.Statements.class,
            RegisterCommands.Events.class,
            RegisterCommands.Figures.class,
            RegisterCommands.Transfers.class,
            RegisterCommands.Processes.class,
            RegisterCommands.Entities.class,
            RegisterCommands.Reports.class,
            RegisterCommands.Claims.class,
            RegisterCommands.Disagreements.class,
            RegisterCommands.Incidents.class,
            RegisterCommands.Timeline.class,
            SearchCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            JudgeCommand.class,
            JudgementsCommand.class,
            ExportCommand.class,
            VerifyCommand.class
        })
final class RapporteurCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.OK.code();
    }
}
