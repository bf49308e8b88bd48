package org.rapporteur.link.same;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.LongAgo;
import org.rapporteur.link.gather.Window;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Status;

/**
 * The one disaster that a report is about, whose toll its figures give without saying so: "Sixty-three people have died,
 * the ministry said".
 */
final class Calamities {

    /** What is counted of a disaster. */
    private static final Set<String> TOLLS = Set.of(
            "killed",
            "wounded",
            "missing",
            "casualties",
            "displaced",
            "homeless",
            "evacuated",
            "rescued",
            "trapped",
            "buried",
            "hospitalised",
            "destroyed",
            "damaged",
            "flooded",
            "burned");

    private static final Set<PloverType> DEADLY = Set.of(PloverType.ASSAULT, PloverType.DISASTER);

    private final Gathered gathered;
    private final Groups events;
    private final Map<Id, List<Id>> accounts;
    private final Map<Id, Optional<Event>> ofReports = new HashMap<>();

    Calamities(Gathered gathered, Groups events) {
        this.gathered = gathered;
        this.events = events;
        this.accounts = events.all();
    }

    /** The event that the figure measures: the one that it stands with, else the disaster that its report is about. */
    Optional<Event> of(Figure figure) {
        Optional<Event> own = figure.event().flatMap(gathered::findEvent);
        boolean deadly = own.filter(event -> DEADLY.contains(event.type())).isPresent();
        boolean toll = figure.counted().filter(TOLLS::contains).isPresent();
        if (deadly
                || !toll
                || LongAgo.of(gathered, figure.report(), figure.span()).isPresent()) {
            return own;
        }
        return ofReports.computeIfAbsent(figure.report(), this::ofReport).or(() -> own);
    }

    /** The days of the disaster, as the account or another of the same tells them; unknown for other events. */
    Window days(Event event) {
        Window own = Window.of(event.time());
        if (event.type() != PloverType.DISASTER || own.isClosed()) {
            return own;
        }
        return accounts.getOrDefault(events.leader(event.id()), List.of()).stream()
                .map(gathered::findEvent)
                .flatMap(Optional::stream)
                .map(account -> Window.of(account.time()))
                .filter(Window::isClosed)
                .min(Comparator.comparingLong(Window::days).thenComparingLong(Window::first))
                .orElse(own);
    }

    /** The disaster of which the report gives most accounts, the first of them. */
    private Optional<Event> ofReport(Id report) {
        List<Event> disasters = gathered.findReading(report).map(Reading::events).orElse(List.of()).stream()
                .filter(event -> event.type() == PloverType.DISASTER && isToldAsNews(event))
                .sorted(Comparator.comparing(Event::trigger))
                .toList();
        Map<Id, Integer> told = new HashMap<>();
        disasters.forEach(event -> told.merge(events.leader(event.id()), 1, Integer::sum));
        return disasters.stream()
                .max(Comparator.comparingInt((Event event) -> told.get(events.leader(event.id())))
                        .thenComparing(Event::trigger, Comparator.reverseOrder()));
    }

    private boolean isToldAsNews(Event event) {
        boolean real = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
        return real && LongAgo.of(gathered, event.report(), event.trigger()).isEmpty();
    }
}
