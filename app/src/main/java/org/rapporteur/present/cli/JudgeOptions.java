package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import org.rapporteur.model.Id;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.record.Judge;
import org.rapporteur.record.JudgementFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who judges what record, and why. */
final class JudgeOptions {

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

    @Option(names = "--later", description = "only keep the judgement; the next build, rebuild or judgement applies it")
    private boolean later;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Judge judge() {
        return new Judge(record.directory(), by, Clock.systemUTC());
    }

    String reason() {
        return reason;
    }

    /** The whole id of a row that begins so. */
    Id row(String start) {
        return unique(start, record.queries().idsStartingWith(start), "row");
    }

    Id judgement(String start) {
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

    int kept(List<PersonJudgement> judgements) {
        PrintWriter out = spec.commandLine().getOut();
        judgements.forEach(judgement ->
                out.println(judgement.id() + "  " + judgement.kind().word() + "  by " + judgement.by()));
        out.flush();
        return later ? ExitCode.OK.code() : Applied.of(record.directory(), judgements, spec);
    }
}
