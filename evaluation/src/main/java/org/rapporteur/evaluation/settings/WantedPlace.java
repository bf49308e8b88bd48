package org.rapporteur.evaluation.settings;

import java.util.Optional;
import org.rapporteur.model.Event;
import org.rapporteur.model.Place;
import org.rapporteur.model.Report;

/**
 * One event that a careful reader would note in a report, and where it took place.
 *
 * @param word the word that carries it
 * @param place the name of the place; empty if the report does not let one tell
 */
public record WantedPlace(String word, Optional<String> place) {

    /** Reads "word : place", with "-" for no place. */
    static WantedPlace of(String line) {
        String[] field = line.split(" : ");
        return new WantedPlace(field[0].strip(), Optional.of(field[1].strip()).filter(name -> !name.equals("-")));
    }

    /** Whether the event is told by the word. */
    boolean isOf(Report report, Event event) {
        return report.words(event.trigger()).contains(word);
    }

    /** Whether the event was put where it took place; or nowhere, if the report does not let one tell. */
    boolean isRight(Event event) {
        return event.place().map(Place::name).equals(place);
    }

    /** Whether the event was put elsewhere. */
    boolean isWrong(Event event) {
        return event.place().isPresent() && !isRight(event);
    }
}
