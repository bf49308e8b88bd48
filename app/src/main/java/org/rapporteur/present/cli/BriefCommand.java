package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.rapporteur.present.brief.BriefingText;
import org.rapporteur.present.brief.BriefingWriter;
import org.rapporteur.record.Filter;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RecordQueries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the briefing. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = {
            "The briefing: what happened, who said what, the figures, the transfers, what is disputed, unconfirmed or",
            "expected; each line with the reports it comes from."
        })
final class BriefCommand implements Callable<Integer> {

    private static final int LINES = 8;

    @Mixin
    private RecordOption record;

    @Mixin
    private FilterOptions options;

    @Option(
            names = "--lines",
            paramLabel = "N",
            defaultValue = "" + LINES,
            description = "at most so many lines a section (default: ${DEFAULT-VALUE})")
    private int lines;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        print(
                record.queries(),
                options.filter().page(Integer.MAX_VALUE, 0),
                lines,
                spec.commandLine().getOut());
        return ExitCode.OK.code();
    }

    /** The briefing on a whole record. */
    static void print(RecordDirectory record, PrintWriter out) {
        print(RecordQueries.open(record), Filter.ALL, LINES, out);
    }

    private static void print(RecordQueries record, Filter filter, int lines, PrintWriter out) {
        BriefingText.lines(new BriefingWriter(record, filter, lines).write()).forEach(out::println);
        out.flush();
    }
}
