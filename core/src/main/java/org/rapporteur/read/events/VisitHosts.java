package org.rapporteur.read.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Event;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;

/**
 * Whom a visit is to that the report does not say: a journey of foreigners that is put off, planned or cancelled, in a
 * report that is written in a state which it names, is one to that state.
 */
final class VisitHosts {

    private static final Set<String> VISITS = Set.of("visit", "trip", "tour", "stopover");

    private final ImpliedSides sides;
    private final Optional<String> written;

    VisitHosts(Surroundings around, ImpliedSides sides) {
        this.sides = sides;
        this.written = around.report()
                .dateline()
                .map(Dateline::span)
                .flatMap(dateline -> countryAt(dateline, around.places()));
    }

    private static Optional<String> countryAt(Span dateline, List<Place> places) {
        return places.stream()
                .filter(place -> place.span().filter(dateline::covers).isPresent())
                .flatMap(place -> place.country().stream())
                .findFirst();
    }

    /** The event with the state in which the report is written, if it is of a visit without a goal. */
    Event complete(Event event, Finding finding, Syntax syntax) {
        boolean fromAbroad = !event.actors().isEmpty()
                && event.actors().stream()
                        .allMatch(actor ->
                                actor.country().isPresent() && !actor.country().equals(written));
        return event.recipients().isEmpty() && fromAbroad && isGoalless(finding, syntax)
                ? written.flatMap(sides::state)
                        .map(state -> Deeds.with(
                                event, event.actors(), List.of(state), "the state in which the report is written"))
                        .orElse(event)
                : event;
    }

    private static boolean isGoalless(Finding finding, Syntax syntax) {
        List<Integer> visits = Stream.concat(Stream.of(finding.place()), finding.trigger().consumed().stream())
                .filter(word -> VISITS.contains(syntax.lemma(word)))
                .toList();
        return !visits.isEmpty()
                && visits.stream()
                        .allMatch(visit -> Stream.of("to", "in", "with", "of", "at")
                                .allMatch(word ->
                                        syntax.governedByWord(visit, word).isEmpty()
                                                && syntax.governedByWord(finding.place(), word)
                                                        .isEmpty()));
    }
}
