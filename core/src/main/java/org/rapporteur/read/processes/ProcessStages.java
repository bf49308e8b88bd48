package org.rapporteur.read.processes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Span;
import org.rapporteur.model.Stage;
import org.rapporteur.model.StageKind;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.dates.TimeAttachment;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.statements.Innermost;

/** The dated, sourced stages of one process. */
record ProcessStages(Analysis analysis, Dates dates, List<Statement> statements) {

    /** The stages told of the process, by time. */
    List<Stage> of(ProcessDraft draft) {
        Map<String, Stage> found = new LinkedHashMap<>();
        for (StageTelling telling : draft.tellings()) {
            telling.stage()
                    .map(kind -> stage(telling, kind))
                    .ifPresent(stage -> found.putIfAbsent(
                            stage.stage() + "\t" + stage.time().value() + "\t" + stage.accordingTo(), stage));
        }
        Comparator<Stage> inTime =
                Comparator.comparing(stage -> stage.time().first().orElse(LocalDate.MIN));
        return found.values().stream()
                .sorted(inTime.thenComparing(stage -> stage.passage().span()))
                .toList();
    }

    private Stage stage(StageTelling telling, StageKind kind) {
        Sentence sentence = telling.mention().sentence();
        Span trigger = sentence.token(telling.trigger()).span();
        Optional<Statement> statement = Innermost.around(trigger, statements);
        return new Stage(
                kind,
                time(sentence, telling),
                new Passage(
                        analysis.report().id(),
                        telling.mention().phrase().span(sentence).union(trigger)),
                statement.map(Statement::id),
                Derivation.of(telling.rule(), analysis.report().words(trigger)));
    }

    private Time time(Sentence sentence, StageTelling telling) {
        TimeAttachment times = new TimeAttachment(dates);
        Time told = times.timeOf(sentence, telling.trigger());
        return told.isKnown()
                ? told
                : times.timeOf(sentence, telling.mention().phrase().head());
    }
}
