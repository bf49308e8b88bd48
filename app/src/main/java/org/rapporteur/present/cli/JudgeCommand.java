package org.rapporteur.present.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.model.Id;
import org.rapporteur.model.JudgementKind;
import org.rapporteur.record.Judge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes judgements of rows: they outrank the program's, are kept apart from what it computes, and can be undone. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description = {
            "Judges rows: what a person decides outranks what the program reads, is applied again at every build and rebuild,",
            "and can be undone (docs/judgements.md). Ids may be shortened to enough of their beginning."
        },
        footer = {
            "",
            "  rapporteur judge wrong event-3f… --reason \"it was only threatened\"",
            "  rapporteur judge edit figure-5a… number 17",
            "  rapporteur judge not-same link-8c…           or: judge not-same event-3f… event-90…",
            "  rapporteur judge merge entity-1b… entity-77…",
            "  rapporteur judge split entity-1b… report-c4…  what this report tells is of another entity",
            "  rapporteur judge undo judgement-2e…"
        })
final class JudgeCommand implements Callable<Integer> {

    private static final String ROWS = "rows of any register";
    private static final String PAIR = "two rows of one register, or one link";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.USAGE.code();
    }

    @Command(
            name = "wrong",
            mixinStandardHelpOptions = true,
            description = "The row does not say what its passage says: it is left out of lists, briefings and exports.")
    int wrong(
            @Mixin JudgeOptions options,
            @Parameters(arity = "1..*", paramLabel = "ID", description = ROWS) List<String> ids) {
        return rows(JudgementKind.WRONG, options, ids);
    }

    @Command(
            name = "right",
            mixinStandardHelpOptions = true,
            description = "The row says what its passage says; also takes an earlier \"wrong\" back.")
    int right(
            @Mixin JudgeOptions options,
            @Parameters(arity = "1..*", paramLabel = "ID", description = ROWS) List<String> ids) {
        return rows(JudgementKind.RIGHT, options, ids);
    }

    private static int rows(JudgementKind kind, JudgeOptions options, List<String> ids) {
        Judge judge = options.judge();
        List<Id> rows = ids.stream().map(options::row).toList();
        return options.kept(
                rows.stream().map(row -> judge.row(kind, row, options.reason())).toList());
    }

    @Command(
            name = "edit",
            mixinStandardHelpOptions = true,
            description = {
                "Gives a field of a row another value; the row's derivation says so. Which fields there are:",
                "rapporteur judge edit ID ? ?    Times: 2013-05-17, 2013-05, 2013, 2013-05-10/2013-05-20.",
                "Numbers: 17, 12-17, 12-. Several parties: parted by semicolons. No value: \"\"."
            })
    int edit(
            @Mixin JudgeOptions options,
            @Parameters(paramLabel = "ID", description = "a row of any register") String id,
            @Parameters(paramLabel = "FIELD", description = "the field's name") String field,
            @Parameters(paramLabel = "VALUE", description = "its value") String value) {
        return options.kept(List.of(options.judge().edit(options.row(id), field, value, options.reason())));
    }

    @Command(
            name = "same",
            mixinStandardHelpOptions = true,
            description = "The two rows are one: two accounts of one event, one utterance, one number.")
    int same(
            @Mixin JudgeOptions options,
            @Parameters(arity = "1..2", paramLabel = "ID", description = PAIR) List<String> ids) {
        return pair(JudgementKind.SAME, options, ids);
    }

    @Command(
            name = "not-same",
            mixinStandardHelpOptions = true,
            description = "The two rows are not one; a link that ties them is parted.")
    int notSame(
            @Mixin JudgeOptions options,
            @Parameters(arity = "1..2", paramLabel = "ID", description = PAIR) List<String> ids) {
        return pair(JudgementKind.NOT_SAME, options, ids);
    }

    @Command(
            name = "merge",
            mixinStandardHelpOptions = true,
            description = "The two entities, transfers or processes are one, with all that they are made of.")
    int merge(
            @Mixin JudgeOptions options,
            @Parameters(arity = "1..2", paramLabel = "ID", description = PAIR) List<String> ids) {
        return pair(JudgementKind.MERGE, options, ids);
    }

    private static int pair(JudgementKind kind, JudgeOptions options, List<String> ids) {
        Judge judge = options.judge();
        Id first = options.row(ids.get(0));
        return options.kept(List.of(
                ids.size() == 1
                        ? judge.link(kind, first, options.reason())
                        : judge.pair(kind, first, options.row(ids.get(1)), options.reason())));
    }

    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            description =
                    "What these reports tell of the entity, transfer or process is of another one than what the rest tell.")
    int split(
            @Mixin JudgeOptions options,
            @Parameters(paramLabel = "ID", description = "an entity, a transfer or a process") String id,
            @Parameters(arity = "1..*", paramLabel = "REPORT", description = "some of its reports")
                    List<String> reports) {
        Set<Id> part = new LinkedHashSet<>();
        reports.forEach(report -> part.add(options.row(report)));
        return options.kept(List.of(options.judge().split(options.row(id), part, options.reason())));
    }

    @Command(
            name = "undo",
            mixinStandardHelpOptions = true,
            description = "Takes a judgement back; it stays in the file. An undo can be undone.")
    int undo(
            @Mixin JudgeOptions options,
            @Parameters(paramLabel = "JUDGEMENT", description = "its id; rapporteur judgements list shows them")
                    String id) {
        return options.kept(List.of(options.judge().undo(options.judgement(id), options.reason())));
    }
}
