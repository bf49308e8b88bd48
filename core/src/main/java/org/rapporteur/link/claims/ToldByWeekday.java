package org.rapporteur.link.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.Window;
import org.rapporteur.model.Basis;
import org.rapporteur.model.DateConstraint;
import org.rapporteur.model.DateConstraint.Strength;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;

/**
 * What an event or utterance says about the day a report was written if the report tells it as past and another report
 * knows its day: not before it; within a week of it if the report calls it by its weekday; on it if it says "today".
 */
final class ToldByWeekday {

    private static final int DAYS_CALLED_BY_WEEKDAY = 6;

    /** Two accounts that differ by more days than this are hardly of one event. */
    private static final int MOST_DAYS = 3;

    private final Groups events;
    private final Groups statements;
    private final SortedMap<Id, Window> days = new TreeMap<>();
    private final Map<Id, Map<Span, TimeExpression>> expressions = new HashMap<>();

    ToldByWeekday(Gathered gathered, Groups events, Groups statements) {
        this.events = events;
        this.statements = statements;
        gathered.events().stream().filter(ToldByWeekday::isPast).forEach(event -> narrow(leader(event), event.time()));
        gathered.statements().forEach(statement -> narrow(leader(statement), statement.said()));
    }

    private static boolean isPast(Event event) {
        return event.status() == Status.HAPPENED;
    }

    private Id leader(Event event) {
        return events.leader(event.id());
    }

    private Id leader(Statement statement) {
        return statements.leader(statement.id());
    }

    private void narrow(Id group, Time time) {
        boolean told = time.basis() == Basis.STATED || time.basis() == Basis.DATELINE;
        Window window = Window.of(time);
        if (told && !time.isStretch() && window.isClosed() && window.days() <= MOST_DAYS) {
            days.merge(group, window, ToldByWeekday::together);
        }
    }

    /** The days that both leave; where they differ, all that either gives. */
    private static Window together(Window one, Window other) {
        return one.within(other)
                .orElseGet(() -> new Window(Math.min(one.first(), other.first()), Math.max(one.last(), other.last())));
    }

    /** A thing told as past, and when by the report's own words. */
    private record Told(Id group, Time time) {}

    /** What the reading tells as past and others know the day of, as constraints on its own day. */
    List<DateConstraint> of(Reading reading) {
        List<Told> told = new ArrayList<>();
        reading.events().stream()
                .filter(ToldByWeekday::isPast)
                .forEach(event -> told.add(new Told(leader(event), event.time())));
        reading.statements().forEach(statement -> told.add(new Told(leader(statement), statement.said())));
        List<DateConstraint> found = new ArrayList<>();
        for (Told each : told) {
            Optional.ofNullable(days.get(each.group())).ifPresent(window -> add(found, reading, each.time(), window));
        }
        return found.stream().distinct().toList();
    }

    private void add(List<DateConstraint> found, Reading reading, Time time, Window known) {
        found.add(new Window(known.first(), Window.OPEN.last())
                .constraint(Strength.USUAL, "tells as past what was on " + LocalDate.ofEpochDay(known.first())));
        Optional<TimeExpression> words = time.evidence().stream()
                .flatMap(span -> Optional.ofNullable(expressions(reading).get(span)).stream())
                .findFirst();
        if (known.days() == 1 && words.isPresent()) {
            called(words.get(), LocalDate.ofEpochDay(known.first())).ifPresent(found::add);
        }
    }

    private Map<Span, TimeExpression> expressions(Reading reading) {
        return expressions.computeIfAbsent(reading.report(), report -> {
            Map<Span, TimeExpression> bySpan = new HashMap<>();
            reading.times().forEach(expression -> bySpan.put(expression.span(), expression));
            return bySpan;
        });
    }

    /** "On Friday" is said within a week of the day, "today" on it, "yesterday" on the next. */
    private static Optional<DateConstraint> called(TimeExpression words, LocalDate day) {
        long on = day.toEpochDay();
        Window window = switch (words.derivation().rule()) {
            case "today" -> new Window(on, on);
            case "yesterday" -> new Window(on + 1, on + 1);
            case "weekday" -> new Window(on, on + DAYS_CALLED_BY_WEEKDAY);
            default -> Window.OPEN;
        };
        boolean otherWeekday = words.derivation().rule().equals("weekday")
                && !words.time().value().equals("XXXX-WXX-" + day.getDayOfWeek().getValue())
                && words.time()
                        .first()
                        .map(LocalDate::getDayOfWeek)
                        .filter(day.getDayOfWeek()::equals)
                        .isEmpty();
        return otherWeekday || !window.isClosed()
                ? Optional.empty()
                : Optional.of(window.constraint(words.span(), Strength.LIKELY, "what is so called was on " + day));
    }
}
