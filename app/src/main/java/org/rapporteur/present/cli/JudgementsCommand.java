package org.rapporteur.present.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.exchange.JudgementLine;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.record.JudgementFile;
import org.rapporteur.record.JudgementRow;
import org.rapporteur.record.Judgements;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.RuleCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists, counts, exports and imports what people judged of a record. */
@Command(
        name = "judgements",
        mixinStandardHelpOptions = true,
        description = {
            "Lists and counts what people judged of the record, and carries it from one record to another.",
            "Judgements are made with: rapporteur judge"
        })
final class JudgementsCommand implements Callable<Integer> {

    private static final List<Column<JudgementRow>> COLUMNS = List.of(
            Column.of("id", 26, JudgementRow::id),
            Column.of("state", 8, JudgementRow::state),
            Column.of("judgement", 9, JudgementRow::kind),
            Column.of("type", 10, JudgementRow::type),
            Column.of("by", 12, JudgementRow::by),
            Column.of("at", 24, JudgementRow::at),
            Column.of("what", 60, JudgementRow::what),
            Column.of("why idle", 40, JudgementRow::why),
            Column.of("reason", 0, JudgementRow::reason));

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.USAGE.code();
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = {
                "Lists the judgements in order of time, each with what became of it: applied; waiting for the next build;",
                "idle, because nothing like the row it was about is read now; undone."
            })
    int list(
            @Mixin RecordOption record,
            @Option(
                            names = "--state",
                            paramLabel = "WORD",
                            defaultValue = "",
                            description = "only those: applied, waiting, idle, undone")
                    String state,
            @Option(
                            names = "--format",
                            defaultValue = "table",
                            description =
                                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); json gives the lines of the file of judgements")
                    OutputFormat format) {
        Judgements judgements = Judgements.of(record.directory());
        List<JudgementRow> rows = judgements.list().stream()
                .filter(row -> state.isEmpty() || state.equalsIgnoreCase(row.state()))
                .toList();
        new RowWriter<>(COLUMNS).write(rows, format, row -> judgements.line(row.id()), out());
        PrintWriter err = spec.commandLine().getErr();
        new JudgementFile(record.directory())
                .damaged()
                .forEach(line -> err.println(line.path() + " is damaged: " + line.reason()));
        if (rows.isEmpty()) {
            err.println("no judgements");
        }
        return ExitCode.OK.code();
    }

    @Command(
            name = "counts",
            mixinStandardHelpOptions = true,
            description =
                    "How often each rule was checked and how often it was wrong; the rules that are wrong most often first.")
    int counts(@Mixin RecordOption record) {
        for (RuleCount count : Judgements.of(record.directory()).counts()) {
            out().println(count.rule() + ": wrong in " + count.wrong() + " of " + count.checked() + " checked rows");
        }
        out().flush();
        return ExitCode.OK.code();
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes the judgements as JSON Lines, in order of time, for another record to import.")
    int export(@Mixin RecordOption record) {
        Judgements.of(record.directory()).lines().forEach(line -> out().print(line + "\n"));
        out().flush();
        return ExitCode.OK.code();
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Takes in the judgements of other files; each is kept once, whoever has it. Where two people judge one row",
                "differently, the later judgement holds, and both stay in the list."
            })
    int take(
            @Mixin RecordOption record,
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "files that \"judgements export\" wrote")
                    List<Path> files,
            @Option(
                            names = "--later",
                            description = "only keep them; the next build, rebuild or judgement applies them")
                    boolean later) {
        List<PersonJudgement> judgements = new ArrayList<>();
        files.forEach(file -> judgements.addAll(read(file)));
        int added = new JudgementFile(record.directory()).addAll(judgements);
        out().println(added + " judgements are new, " + (judgements.size() - added) + " known");
        out().flush();
        return later || added == 0 ? ExitCode.OK.code() : Applied.of(record.directory(), judgements, spec);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static List<PersonJudgement> read(Path file) {
        try {
            List<PersonJudgement> judgements = new ArrayList<>();
            List<String> lines = Files.readAllLines(file);
            for (int at = 0; at < lines.size(); at++) {
                judgements.add(read(file, at + 1, lines.get(at)));
            }
            return judgements;
        } catch (IOException e) {
            throw new RecordException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static PersonJudgement read(Path file, int number, String line) {
        try {
            return JudgementLine.read(line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file + " line " + number + ": " + e.getMessage() + "; nothing was imported", e);
        }
    }
}
