package org.rapporteur.link.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Count;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Origin;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimelineEntry;

/**
 * The days that mattered. A day weighs as much as the origins that tell its events, and more for each origin that comes
 * back to it when it is no longer the news.
 */
public final class Timeline {

    /** Days of an event's interval up to which it is placed on its first day. */
    private static final long MOST_DAYS = 3;

    /** Days after an event from which on telling it is coming back to it. */
    private static final int NO_LONGER_NEWS = 2;

    /** What an event that is told in its report's own words counts beside one that is only said to be. */
    private static final double ONLY_SAID = 0.6;

    /** What a report leads with counts for more. */
    private static final double LED_WITH = 1.5;

    private final Gathered gathered;
    private final Clearest clearest;
    private final Origins origins;
    private final Witnesses witnesses;

    private Timeline(Assembled assembled) {
        this.gathered = assembled.gathered();
        this.clearest = new Clearest(assembled);
        this.origins = new Origins(assembled);
        this.witnesses = new Witnesses(assembled);
    }

    /** An event of a day: its accounts, its origins, its weight. */
    private record Told(List<Event> accounts, List<Origin> origins, double weight) {}

    public static List<TimelineEntry> of(Assembled assembled, Same same) {
        Timeline timeline = new Timeline(assembled);
        SortedMap<Long, List<Told>> days = new TreeMap<>();
        Set<Id> totals = same.counts().stream()
                .filter(Count::isRunning)
                .map(count -> count.figure().event())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        same.events().all().values().stream()
                .filter(group -> group.stream().noneMatch(totals::contains))
                .forEach(group -> timeline.place(group, days));
        return days.entrySet().stream()
                .map(day -> timeline.entry(day.getKey(), day.getValue()))
                .toList();
    }

    private void place(List<Id> group, SortedMap<Long, List<Told>> days) {
        List<Event> accounts = group.stream()
                .map(gathered::findEvent)
                .flatMap(Optional::stream)
                .filter(event -> event.status() != Status.HYPOTHETICAL && event.status() != Status.THREATENED)
                .filter(event -> !event.time().isStretch())
                .toList();
        Optional<Window> day = accounts.stream()
                .map(event -> Window.of(event.time()))
                .filter(window -> window.isClosed() && window.days() <= MOST_DAYS)
                .min(Comparator.comparing(Window::days).thenComparing(Window::first));
        day.ifPresent(window -> days.computeIfAbsent(window.first(), absent -> new ArrayList<>())
                .add(told(accounts, window)));
    }

    private Told told(List<Event> accounts, Window day) {
        List<Id> ids = accounts.stream().map(Event::id).sorted().toList();
        List<Origin> found = origins.of(
                ids,
                id -> gathered.findEvent(id).orElseThrow().report(),
                id -> witnesses.of(gathered.findEvent(id).orElseThrow()));
        long later = found.stream()
                .filter(origin -> origin.reports().stream()
                        .anyMatch(
                                report -> Window.of(gathered.published(report)).first() > day.last() + NO_LONGER_NEWS
                                        && Window.of(gathered.published(report)).isClosed()))
                .count();
        boolean plain = accounts.stream()
                .anyMatch(event ->
                        event.status() == Status.HAPPENED && event.accordingTo().isEmpty());
        double salience = (plain ? 1 : ONLY_SAID) * (accounts.stream().anyMatch(this::leads) ? LED_WITH : 1);
        return new Told(accounts, found, Math.round(100 * (found.size() + later) * salience) / 100.0);
    }

    /** Whether a report tells it in its headline or first paragraph. */
    private boolean leads(Event event) {
        return gathered.findReport(event.report())
                .map(Report::parts)
                .flatMap(parts -> parts.stream()
                        .filter(part -> part.kind() == PartKind.PARAGRAPH)
                        .findFirst())
                .filter(part -> event.trigger().start() < part.span().end())
                .isPresent();
    }

    private TimelineEntry entry(long day, List<Told> told) {
        Told best = told.stream()
                .min(Comparator.comparing((Told one) -> -one.weight())
                        .thenComparing(one -> -one.accounts().size())
                        .thenComparing(one -> clearest.event(one.accounts()).id()))
                .orElseThrow();
        List<Id> members = told.stream()
                .flatMap(one -> one.accounts().stream())
                .map(Event::id)
                .sorted()
                .toList();
        LocalDate date = LocalDate.ofEpochDay(day);
        Event clear = clearest.event(best.accounts());
        Time time =
                Window.of(clear.time()).isClosed() && Window.of(clear.time()).days() <= MOST_DAYS
                        ? clear.time()
                        : Time.day(date, Basis.INFERRED, List.of());
        double weight = told.stream().mapToDouble(Told::weight).sum();
        return new TimelineEntry(
                date,
                time,
                weight,
                clearest.sentence(clear),
                members,
                best.origins().size());
    }
}
