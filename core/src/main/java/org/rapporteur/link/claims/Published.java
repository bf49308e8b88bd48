package org.rapporteur.link.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.Window;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;

/**
 * When each report was published, after reports have been held against one another. A report whose day is not known
 * cannot be older than what it tells as past, and another report may know the day of that; what its own text leaves
 * possible is never left.
 */
public final class Published {

    private Published() {}

    /** The times of publication of all reports that were read. */
    public static Map<Id, Time> of(Gathered gathered, Groups events, Groups statements) {
        SortedMap<Id, Window> dayOfGroup = new TreeMap<>();
        for (Event event : gathered.events()) {
            if (event.status() == Status.HAPPENED) {
                narrow(dayOfGroup, events.leader(event.id()), event.time());
            }
        }
        for (Statement statement : gathered.statements()) {
            narrow(dayOfGroup, statements.leader(statement.id()), statement.said());
        }
        SortedMap<Id, Time> published = new TreeMap<>();
        for (Reading reading : gathered.readings()) {
            published.put(reading.report(), refined(reading, gathered, events, statements, dayOfGroup));
        }
        for (Report report : gathered.reports()) {
            published.putIfAbsent(report.id(), gathered.published(report.id()));
        }
        return NearInTime.narrowed(published, gathered.statements(), statements);
    }

    private static void narrow(Map<Id, Window> days, Id group, Time time) {
        Window window = Window.of(time);
        if (window.isClosed() && window.days() <= 3) {
            days.merge(group, window, (a, b) -> a.within(b).orElse(a));
        }
    }

    private static Time refined(
            Reading reading, Gathered gathered, Groups events, Groups statements, Map<Id, Window> days) {
        Time known = gathered.published(reading.report());
        Window window = Window.of(known);
        boolean open = !window.isClosed() || window.days() > 1;
        if (!open || known.basis() == Basis.STATED || known.basis() == Basis.METADATA) {
            return known;
        }
        Optional<Long> past = latestPast(reading, events, statements, days, window);
        return past.filter(day -> day > window.first() && day <= window.last())
                .map(day -> after(known, day, window))
                .orElse(known);
    }

    /** The last day, among those that the report leaves possible, of something that it tells as past. */
    private static Optional<Long> latestPast(
            Reading reading, Groups events, Groups statements, Map<Id, Window> days, Window window) {
        List<Id> told = new ArrayList<>();
        reading.events().stream()
                .filter(event -> event.status() == Status.HAPPENED)
                .forEach(event -> told.add(events.leader(event.id())));
        reading.statements().forEach(statement -> told.add(statements.leader(statement.id())));
        return told.stream()
                .map(days::get)
                .filter(day -> day != null && day.first() <= window.last())
                .map(Window::first)
                .max(Long::compare);
    }

    private static Time after(Time known, long day, Window window) {
        LocalDate first = LocalDate.ofEpochDay(day);
        if (window.last() >= Window.OPEN.last()) {
            return new Time(
                    "", Optional.of(first), Optional.empty(), Precision.UNKNOWN, Basis.INFERRED, known.evidence());
        }
        LocalDate last = LocalDate.ofEpochDay(window.last());
        if (first.equals(last)) {
            return Time.day(first, Basis.INFERRED, known.evidence());
        }
        return Time.between(known.value(), first, last, known.precision(), Basis.INFERRED, known.evidence());
    }
}
