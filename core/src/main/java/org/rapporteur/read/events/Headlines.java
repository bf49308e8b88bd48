package org.rapporteur.read.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Factuality;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Status;

/** Tells the events of a headline that the report below does not tell, and puts their tense right. */
final class Headlines {

    private static final Set<PloverType> HARM = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE);

    private Headlines() {}

    /** The events of the headline that are none of those below it. */
    static List<Event> ofItsOwn(List<Event> headline, Syntax syntax, List<Event> below) {
        return headline.stream()
                .filter(event -> isTold(event, syntax))
                .filter(event -> isOfKnown(event) || isAlone(event, below))
                .filter(event -> below.stream().noneMatch(other -> isSame(event, other)))
                .map(Headlines::done)
                .toList();
    }

    /** Whether it names who acts, by name, and on whom. */
    private static boolean isOfKnown(Event event) {
        return !event.recipients().isEmpty()
                && !event.actors().isEmpty()
                && event.actors().stream().allMatch(actor -> actor.entity().isPresent());
    }

    /** Whether the report below tells of nothing of its kind, and it names somebody. */
    private static boolean isAlone(Event event, List<Event> below) {
        boolean named = event.actors().stream().anyMatch(actor -> actor.entity().isPresent())
                || !event.recipients().isEmpty() && HARM.contains(event.type());
        return named
                && event.status() != Status.HYPOTHETICAL
                && below.stream().noneMatch(other -> other.type() == event.type());
    }

    /** Headlines leave out too much for their nouns to be read. */
    private static boolean isTold(Event event, Syntax syntax) {
        for (int place = 0; place < syntax.size(); place++) {
            if (syntax.token(place).span().start() == event.trigger().start()) {
                return syntax.isVerb(place);
            }
        }
        return false;
    }

    private static boolean isSame(Event event, Event other) {
        boolean sameActor = other.actors().stream()
                .anyMatch(actor -> event.actors().stream().anyMatch(own -> isSame(own, actor)));
        return event.type() == other.type()
                && event.mode().equals(other.mode())
                && (sameActor || event.cameo().equals(other.cameo()));
    }

    private static boolean isSame(Party one, Party other) {
        return isSame(one.entity(), other.entity()) || isSame(one.country(), other.country());
    }

    private static <T> boolean isSame(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }

    /** The present of a headline tells of what has happened. */
    private static Event done(Event event) {
        return event.status() == Status.ONGOING
                ? event.withStanding(
                        Status.HAPPENED,
                        Factuality.CERTAIN_POSITIVE,
                        event.derivation().and(Derivation.of("status", "the present of a headline")))
                : event;
    }
}
