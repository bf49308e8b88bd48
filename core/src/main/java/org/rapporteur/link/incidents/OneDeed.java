package org.rapporteur.link.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.link.claims.Same;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Count;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.ToldIncident;

/**
 * Which deed of the record an incident is: an attack or a disaster that stands where a report comes to those whom it
 * harmed, and that other reports are found to tell of as well.
 */
final class OneDeed {

    private static final Set<PloverType> DEEDS = Set.of(PloverType.ASSAULT, PloverType.DISASTER);

    /** The title and the sentence after it, where the report tells what it is about. */
    private static final int FIRST = 2;

    private final Groups events;
    private final Map<Id, List<Event>> byReport = new HashMap<>();
    private final Map<Id, List<Count>> counts = new HashMap<>();

    OneDeed(Assembled assembled, Same same) {
        this.events = same.events();
        for (Reading reading : assembled.gathered().readings()) {
            if (reading.incident().isPresent()) {
                byReport.put(reading.report(), reading.events());
            }
        }
        same.counts().stream()
                .filter(count -> count.event().isPresent())
                .forEach(count -> counts.computeIfAbsent(count.figure().report(), absent -> new ArrayList<>())
                        .add(count));
    }

    /** The deeds that the report opens with, each by the first of its accounts. */
    SortedSet<Id> of(Id report, ToldIncident incident) {
        List<Span> opening = incident.passages().stream().limit(FIRST).toList();
        SortedSet<Id> deeds = new TreeSet<>();
        byReport.getOrDefault(report, List.of()).stream()
                .filter(event -> DEEDS.contains(event.type()) && event.status() != Status.HYPOTHETICAL)
                .filter(event -> opening.stream().anyMatch(span -> span.covers(event.trigger())))
                .map(event -> events.leader(event.id()))
                .forEach(deeds::add);
        counts.getOrDefault(report, List.of()).stream()
                .filter(count -> opening.stream()
                        .anyMatch(span -> span.covers(count.figure().span())))
                .map(Count::event)
                .flatMap(Optional::stream)
                .map(events::leader)
                .forEach(deeds::add);
        return deeds;
    }
}
