package org.rapporteur.read.processes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Basis;
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

    /** Stages that lie behind when they are told. */
    private static final Set<StageKind> PAST = EnumSet.of(
            StageKind.AGREED, StageKind.HELD, StageKind.VOTED, StageKind.ADOPTED, StageKind.VETOED, StageKind.REJECTED);

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
                time(sentence, telling, kind, statement),
                new Passage(
                        analysis.report().id(),
                        telling.mention().phrase().span(sentence).union(trigger)),
                statement.map(Statement::id),
                Derivation.of(telling.rule(), analysis.report().words(trigger)));
    }

    /** The time that the sentence gives; else what came about did so until it was said or published. */
    private Time time(Sentence sentence, StageTelling telling, StageKind kind, Optional<Statement> statement) {
        TimeAttachment times = new TimeAttachment(dates);
        Time told = times.timeOf(sentence, telling.trigger());
        Time known = told.isKnown()
                ? told
                : times.timeOf(sentence, telling.mention().phrase().head());
        if (known.isKnown() || !PAST.contains(kind)) {
            return known;
        }
        Time then = statement.map(Statement::said).filter(Time::isKnown).orElse(dates.published());
        return then.last()
                .map(day -> Time.until(day, Basis.INFERRED, then.evidence()))
                .orElse(known);
    }
}
