package org.rapporteur.read.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.names.Gazetteer;

/**
 * Places events for which their sentence names no place by the scene that they belong to: the city that was named before
 * and is meant by "the city", the seat of the body that decides, the capital in which an embassy is closed, the country that
 * something is brought to, the place of what was told just before, and, for what a report opens with, the dateline's.
 * Each such place is inferred: it has no span, and the derivation says where it comes from. The dateline alone, where the
 * reporter sits, is never taken for the place of what is not said or done by word of mouth.
 */
public final class ScenePlaces {

    private final Seats seats;
    private final Hosts hosts;

    public ScenePlaces(Gazetteer gazetteer, PlaceIndex index) {
        this.seats = Seats.load(index);
        this.hosts = new Hosts(gazetteer, index);
    }

    /** The events in their order, those that have no place with that of their scene. */
    public List<Event> of(Analysis analysis, Mentions mentions, List<PlaceMention> places, List<Event> events) {
        Scene scene = new Scene(analysis, mentions, places, seats, hosts);
        List<Event> told = new ArrayList<>();
        Map<Id, Event> placed = new HashMap<>();
        events.stream().sorted(Comparator.comparing(Event::trigger)).forEach(event -> {
            Event found = event.place().isPresent() ? event : placed(scene, event, told);
            told.add(found);
            placed.put(found.id(), found);
        });
        return events.stream().map(event -> placed.get(event.id())).toList();
    }

    private static Event placed(Scene scene, Event event, List<Event> told) {
        return scene.find(event, told)
                .map(found -> event.withPlace(found.place(), event.derivation().and(why(found))))
                .orElse(event);
    }

    private static Derivation why(Inferred found) {
        return Derivation.of("place", "inferred: " + found.reason());
    }
}
