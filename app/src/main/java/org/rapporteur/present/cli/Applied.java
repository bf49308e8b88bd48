package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.Pipeline;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.record.Build;
import org.rapporteur.record.BuildProgress;
import org.rapporteur.record.JudgementRow;
import org.rapporteur.record.Judgements;
import org.rapporteur.record.RecordDirectory;
import picocli.CommandLine.Model.CommandSpec;

/** Puts a record together with the judgements that were just made, and says which of them do not apply. */
final class Applied {

    private Applied() {}

    static int of(RecordDirectory record, List<PersonJudgement> judgements, CommandSpec spec) {
        new Build(record, new Pipeline(), 1, BuildProgress.SILENT).putTogether();
        Map<String, JudgementRow> rows =
                Judgements.of(record).list().stream().collect(Collectors.toMap(JudgementRow::id, Function.identity()));
        PrintWriter err = spec.commandLine().getErr();
        boolean idle = false;
        for (PersonJudgement judgement : judgements) {
            JudgementRow row = rows.get(judgement.id().value());
            if (row != null && row.state().equals("idle")) {
                err.println(row.id() + " is kept but does not apply: " + row.why());
                idle = true;
            }
        }
        return idle ? ExitCode.SOME_UNUSABLE.code() : ExitCode.OK.code();
    }
}
