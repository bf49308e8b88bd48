package org.rapporteur.read.dates;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.DateConstraint;
import org.rapporteur.model.DateConstraint.Strength;
import org.rapporteur.model.PartKind;
import org.rapporteur.read.dates.Expression.Modified;
import org.rapporteur.read.dates.Expression.Point;
import org.rapporteur.read.dates.Expression.Stated;
import org.rapporteur.read.dates.Expression.Timed;

/**
 * What weekdays say about the day of writing: news tells what happened on the day or the day before, and calls it by its
 * weekday.
 */
final class WeekdayEvidence {

    private final Draft draft;

    WeekdayEvidence(Draft draft) {
        this.draft = draft;
    }

    /** The latest weekday that the text tells of as past, and the day after it; nothing if it tells of "today". */
    Optional<DateConstraint> constraint() {
        List<Finding> past = draft.ofReporter().stream()
                .filter(finding -> finding.part() == PartKind.PARAGRAPH)
                .filter(finding -> finding.tense().isPast() && weekday(finding).isPresent())
                .toList();
        if (past.isEmpty() || tellsOfToday()) {
            return Optional.empty();
        }
        Set<DayOfWeek> told = EnumSet.noneOf(DayOfWeek.class);
        past.forEach(finding -> weekday(finding).ifPresent(told::add));
        DayOfWeek latest = latest(weekday(past.get(0)).orElseThrow(), told);
        return Optional.of(DateConstraint.onWeekdays(
                EnumSet.of(latest, latest.plus(1)),
                Strength.USUAL,
                past.get(0).span(),
                "tells of " + latest.name().toLowerCase(java.util.Locale.ROOT) + " as the latest day"));
    }

    /** A day told of first is the latest, unless the next day or the one after is told of too. */
    private static DayOfWeek latest(DayOfWeek first, Set<DayOfWeek> told) {
        DayOfWeek latest = first;
        for (int steps = 0; steps < 2 && told.contains(latest.plus(1)); steps++) {
            latest = latest.plus(1);
        }
        return latest;
    }

    private boolean tellsOfToday() {
        return draft.ofReporter().stream()
                .anyMatch(finding ->
                        finding.tense().isPast() && finding.derivation().rule().equals("today"));
    }

    private static Optional<DayOfWeek> weekday(Finding finding) {
        return finding.meaning() instanceof Point point ? weekday(point) : Optional.empty();
    }

    private static Optional<DayOfWeek> weekday(Point point) {
        if (point instanceof Timed timed) {
            return weekday(timed.date());
        }
        if (point instanceof Modified modified) {
            return weekday(modified.date());
        }
        boolean named = point instanceof Stated stated && stated.fields().finest() == Field.WEEKDAY;
        return named ? Optional.of(DayOfWeek.of(((Stated) point).fields().get(Field.WEEKDAY))) : Optional.empty();
    }
}
