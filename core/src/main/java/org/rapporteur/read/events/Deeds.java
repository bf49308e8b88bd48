package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;

/** The events that a report has told so far, and who took part in them. */
final class Deeds {

    /** How many events a reader keeps in mind; a bound on the work for very long reports. */
    private static final int REMEMBERED = 200;

    private final List<Deed> told = new ArrayList<>();

    /** An event, and the base form of the word that told it. */
    record Deed(Event event, String word) {}

    void add(Event event, String word) {
        told.add(new Deed(event, word));
    }

    /** The event told last of those that are wanted. */
    Optional<Event> latest(Predicate<Event> wanted) {
        return latestDeed(deed -> wanted.test(deed.event()));
    }

    Optional<Event> latestDeed(Predicate<Deed> wanted) {
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - REMEMBERED); i--) {
            if (wanted.test(told.get(i))) {
                return Optional.of(told.get(i).event());
            }
        }
        return Optional.empty();
    }

    /** Actors and recipients. */
    static List<Party> all(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
    }

    static boolean sharesActor(Event event, Event other) {
        return other.actors().stream().anyMatch(actor -> isAmong(actor, event.actors()));
    }

    static boolean isAmong(Party party, List<Party> others) {
        return others.stream()
                .anyMatch(other -> isSame(party.entity(), other.entity()) || isSame(party.country(), other.country()));
    }

    private static <T> boolean isSame(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }

    /** The event with other parties, and why they are its. */
    static Event with(Event event, List<Party> actors, List<Party> recipients, String why) {
        return event.withParties(actors, recipients, event.derivation().and(Derivation.of("parties", why)));
    }
}
