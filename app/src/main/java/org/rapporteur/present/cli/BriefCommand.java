package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.rapporteur.present.brief.BriefingFormat;
import org.rapporteur.present.brief.BriefingWriter;
import org.rapporteur.present.brief.Length;
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
            "The briefing, one page to read out: what happened, what several independent origins tell, what is disputed or not",
            "confirmed, the figures, who said what, transfers, talks, and what is expected. Every line quotes a report or",
            "names who says so, and leads back to the passage."
        })
final class BriefCommand implements Callable<Integer> {

    @Mixin
    private RecordOption record;

    @Mixin
    private FilterOptions options;

    @Option(
            names = "--length",
            paramLabel = "WORDS",
            defaultValue = "750",
            description =
                    "at most so many words, headings and sources not counted (default: ${DEFAULT-VALUE}, one page)")
    private int words;

    @Option(
            names = "--lines",
            paramLabel = "N",
            defaultValue = "6",
            description = "at most so many lines a section (default: ${DEFAULT-VALUE})")
    private int lines;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, markdown or html (default: ${DEFAULT-VALUE})")
    private BriefingFormat format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        print(
                record.queries(),
                options.filter(),
                new Length(lines, words),
                format,
                spec.commandLine().getOut());
        return ExitCode.OK.code();
    }

    /** The briefing on a whole record. */
    static void print(RecordDirectory record, PrintWriter out) {
        print(RecordQueries.open(record), Filter.ALL, Length.PAGE, BriefingFormat.TEXT, out);
    }

    private static void print(
            RecordQueries record, Filter filter, Length length, BriefingFormat format, PrintWriter out) {
        format.lines(new BriefingWriter(record, filter, length).write()).forEach(out::println);
        out.flush();
    }
}
