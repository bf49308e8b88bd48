package org.rapporteur.read.transfers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.model.TransferStep;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.dates.TimeAttachment;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.statements.Innermost;

/** The dated, sourced steps of one entry. */
record TransferSteps(Analysis analysis, Dates dates, List<Statement> statements) {

    /** What is so when it is told, in whatever tense: "has not arrived", "never confirmed it". */
    private static final Set<TransferStatus> STANDING = Set.of(
            TransferStatus.DENIED, TransferStatus.UNCONFIRMED, TransferStatus.POSTPONED, TransferStatus.IN_DELIVERY);

    private static final Pattern LEFT_OPEN = Pattern.compile("(?:whether|if)\\b", Pattern.CASE_INSENSITIVE);

    List<TransferStep> of(TransferLedger.Entry entry) {
        Map<String, TransferStep> found = new LinkedHashMap<>();
        List<Telling> explicitFirst = entry.tellings().stream()
                .sorted(Comparator.comparing(telling -> telling.rule().contains("named before")))
                .toList();
        for (Telling telling : explicitFirst) {
            telling.status()
                    .map(status -> step(telling, status))
                    .ifPresent(step -> found.putIfAbsent(
                            step.status() + "\t" + step.time().value() + "\t" + step.accordingTo(), step));
        }
        Comparator<TransferStep> inTime =
                Comparator.comparing(step -> step.time().first().orElse(LocalDate.MIN));
        return found.values().stream()
                .sorted(inTime.thenComparing(step -> step.passage().span()))
                .toList();
    }

    private TransferStep step(Telling telling, TransferStatus status) {
        Span trigger = telling.sentence().token(telling.trigger()).span();
        Optional<Statement> statement = Innermost.around(trigger, statements);
        boolean open = isMarkedOpen(telling)
                || statement.filter(told -> isLeftOpen(told, trigger)).isPresent();
        TransferStatus known = open ? TransferStatus.UNCONFIRMED : status;
        return new TransferStep(
                known,
                time(telling, known, statement),
                new Passage(analysis.report().id(), telling.span()),
                statement.map(Statement::id),
                Derivation.of(
                        telling.rule() + (open ? "; left open" : ""),
                        analysis.report().words(trigger)));
    }

    /** "Did not say whether it had arrived": nobody says that it had. */
    private static boolean isMarkedOpen(Telling telling) {
        Sentence sentence = telling.sentence();
        return sentence.parse().stream()
                .flatMap(parse -> parse.children(telling.trigger(), "mark").stream())
                .anyMatch(mark -> sentence.token(mark).text().equalsIgnoreCase("whether"));
    }

    /** "Asked if it had arrived", where the statement is no more than that. */
    private boolean isLeftOpen(Statement statement, Span trigger) {
        Span content = statement.content().get(0);
        String ahead = content.start() < trigger.start()
                ? analysis.report().words(new Span(content.start(), trigger.start()))
                : "";
        return LEFT_OPEN.matcher(analysis.report().words(content)).lookingAt() && ahead.indexOf(',') < 0;
    }

    /**
     * The time that the sentence gives. Else a step told as standing at the time is dated by the day it was said or published,
     * and one told as past by its having come about until then.
     */
    private Time time(Telling telling, TransferStatus status, Optional<Statement> statement) {
        Time told = new TimeAttachment(dates).timeOf(telling.sentence(), telling.trigger());
        if (told.isKnown()) {
            return told;
        }
        Time then = statement
                .map(Statement::said)
                .filter(Time::isKnown)
                .orElse(dates.published())
                .withBasis(Basis.INFERRED);
        if (!then.isKnown()) {
            return Time.UNKNOWN;
        }
        return telling.ongoing() || STANDING.contains(status) ? then : until(then);
    }

    private static Time until(Time then) {
        return then.last()
                .map(day -> Time.until(day, Basis.INFERRED, then.evidence()))
                .orElse(Time.UNKNOWN);
    }
}
