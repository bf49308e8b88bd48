package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.rapporteur.model.Id;
import org.rapporteur.model.JudgementKind;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.record.Judge;
import org.rapporteur.record.JudgementFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
        subcommands = {
            JudgeCommand.Wrong.class,
            JudgeCommand.Right.class,
            JudgeCommand.Edit.class,
            JudgeCommand.Same.class,
            JudgeCommand.NotSame.class,
            JudgeCommand.Merge.class,
            JudgeCommand.Split.class,
            JudgeCommand.Undo.class
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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.USAGE.code();
    }

    /** Who judges what record, and why. */
    static final class Options {

        @Mixin
        private RecordOption record;

        @Option(
                names = "--by",
                paramLabel = "NAME",
                defaultValue = "${RAPPORTEUR_BY:-${sys:user.name}}",
                description = "who judges (default: ${DEFAULT-VALUE}, or the variable RAPPORTEUR_BY)")
        private String by;

        @Option(names = "--reason", paramLabel = "WORDS", defaultValue = "", description = "why, in your words")
        private String reason;

        @Option(
                names = "--later",
                description = "only keep the judgement; the next build, rebuild or judgement applies it")
        private boolean later;

        @Spec
        private CommandSpec spec;

        private Judge judge() {
            return new Judge(record.directory(), by, Clock.systemUTC());
        }

        /** The whole id of a row that begins so. */
        private Id row(String start) {
            return unique(start, record.queries().idsStartingWith(start), "row");
        }

        private Id judgement(String start) {
            List<String> ids = new JudgementFile(record.directory())
                    .all().stream()
                            .map(judgement -> judgement.id().value())
                            .filter(id -> id.startsWith(start))
                            .toList();
            return unique(start, ids, "judgement");
        }

        private static Id unique(String start, List<String> ids, String what) {
            if (ids.contains(start) || ids.size() == 1) {
                return new Id(ids.contains(start) ? start : ids.get(0));
            }
            throw new IllegalArgumentException(
                    ids.isEmpty()
                            ? "there is no " + what + " with an id that begins with " + start
                            : start + " is the beginning of several ids: " + String.join(", ", ids));
        }

        private int kept(List<PersonJudgement> judgements) {
            PrintWriter out = spec.commandLine().getOut();
            judgements.forEach(judgement ->
                    out.println(judgement.id() + "  " + judgement.kind().word() + "  by " + judgement.by()));
            out.flush();
            return later ? ExitCode.OK.code() : Applied.of(record.directory(), judgements, spec);
        }
    }

    /** The row is wrong. */
    @Command(
            name = "wrong",
            mixinStandardHelpOptions = true,
            description = "The row does not say what its passage says: it is left out of lists, briefings and exports.")
    static final class Wrong extends OfRows {
        Wrong() {
            super(JudgementKind.WRONG);
        }
    }

    /** The row is right. */
    @Command(
            name = "right",
            mixinStandardHelpOptions = true,
            description = "The row says what its passage says; also takes an earlier \"wrong\" back.")
    static final class Right extends OfRows {
        Right() {
            super(JudgementKind.RIGHT);
        }
    }

    /** Judges rows one by one. */
    abstract static class OfRows implements Callable<Integer> {

        private final JudgementKind kind;

        @Mixin
        private Options options;

        @Parameters(arity = "1..*", paramLabel = "ID", description = "rows of any register")
        private List<String> ids;

        OfRows(JudgementKind kind) {
            this.kind = kind;
        }

        @Override
        public Integer call() {
            Judge judge = options.judge();
            List<PersonJudgement> kept = new ArrayList<>();
            for (String id : ids) {
                kept.add(judge.row(kind, options.row(id), options.reason));
            }
            return options.kept(kept);
        }
    }

    /** Two rows are one. */
    @Command(
            name = "same",
            mixinStandardHelpOptions = true,
            description = "The two rows are one: two accounts of one event, one utterance, one number.")
    static final class Same extends OfPairs {
        Same() {
            super(JudgementKind.SAME);
        }
    }

    /** Two rows are not one. */
    @Command(
            name = "not-same",
            mixinStandardHelpOptions = true,
            description = "The two rows are not one; a link that ties them is parted.")
    static final class NotSame extends OfPairs {
        NotSame() {
            super(JudgementKind.NOT_SAME);
        }
    }

    /** Two things of the record are one. */
    @Command(
            name = "merge",
            mixinStandardHelpOptions = true,
            description = "The two entities, transfers or processes are one, with all that they are made of.")
    static final class Merge extends OfPairs {
        Merge() {
            super(JudgementKind.MERGE);
        }
    }

    /** Judges a pair of rows, or the two ends of a link. */
    abstract static class OfPairs implements Callable<Integer> {

        private final JudgementKind kind;

        @Mixin
        private Options options;

        @Parameters(arity = "1..2", paramLabel = "ID", description = "two rows of one register, or one link")
        private List<String> ids;

        OfPairs(JudgementKind kind) {
            this.kind = kind;
        }

        @Override
        public Integer call() {
            Judge judge = options.judge();
            BiFunction<Id, Id, PersonJudgement> ofPair = (a, b) -> judge.pair(kind, a, b, options.reason);
            return options.kept(List.of(
                    ids.size() == 1
                            ? judge.link(kind, options.row(ids.get(0)), options.reason)
                            : ofPair.apply(options.row(ids.get(0)), options.row(ids.get(1)))));
        }
    }

    /** A thing of the record is two. */
    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            description =
                    "What these reports tell of the entity, transfer or process is of another one than what the rest tell.")
    static final class Split implements Callable<Integer> {

        @Mixin
        private Options options;

        @Parameters(index = "0", paramLabel = "ID", description = "an entity, a transfer or a process")
        private String id;

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "REPORT", description = "some of its reports")
        private List<String> reports;

        @Override
        public Integer call() {
            Set<Id> part = new LinkedHashSet<>();
            reports.forEach(report -> part.add(options.row(report)));
            return options.kept(List.of(options.judge().split(options.row(id), part, options.reason)));
        }
    }

    /** A field has another value. */
    @Command(
            name = "edit",
            mixinStandardHelpOptions = true,
            description = {
                "Gives a field of a row another value; the row's derivation says so. Which fields there are:",
                "rapporteur judge edit ID ? ?    Times: 2013-05-17, 2013-05, 2013, 2013-05-10/2013-05-20.",
                "Numbers: 17, 12-17, 12-. Several parties: parted by semicolons. No value: \"\"."
            })
    static final class Edit implements Callable<Integer> {

        @Mixin
        private Options options;

        @Parameters(index = "0", paramLabel = "ID", description = "a row of any register")
        private String id;

        @Parameters(index = "1", paramLabel = "FIELD", description = "the field's name")
        private String field;

        @Parameters(index = "2", paramLabel = "VALUE", description = "its value")
        private String value;

        @Override
        public Integer call() {
            return options.kept(List.of(options.judge().edit(options.row(id), field, value, options.reason)));
        }
    }

    /** A judgement is taken back. */
    @Command(
            name = "undo",
            mixinStandardHelpOptions = true,
            description = "Takes a judgement back; it stays in the file. An undo can be undone.")
    static final class Undo implements Callable<Integer> {

        @Mixin
        private Options options;

        @Parameters(paramLabel = "JUDGEMENT", description = "its id; rapporteur judgements list shows them")
        private String id;

        @Override
        public Integer call() {
            return options.kept(List.of(options.judge().undo(options.judgement(id), options.reason)));
        }
    }
}
