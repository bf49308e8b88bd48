package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * What is said to have happened: one event as one report tells it in one place.
 *
 * @param trigger the word that names it
 * @param span the clause that tells it
 * @param type PLOVER's event type
 * @param mode PLOVER's mode; empty where the type has none or none is told
 * @param contexts PLOVER's contexts
 * @param cameo the CAMEO code by the published mapping
 * @param actors who acts; empty if nobody is named
 * @param recipients on whom
 * @param time when, with its basis
 * @param place where
 * @param accordingTo the statement in whose words it stands; empty if the reporter vouches
 */
public record Event(
        Id id,
        Id report,
        Span trigger,
        Span span,
        PloverType type,
        Optional<String> mode,
        List<String> contexts,
        Optional<String> cameo,
        List<Party> actors,
        List<Party> recipients,
        Time time,
        Optional<Place> place,
        Status status,
        Factuality factuality,
        Optional<Id> accordingTo,
        Derivation derivation) {

    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** The id of the event of this type at this trigger. */
    public static Id idOf(Id report, Span trigger, PloverType type) {
        return Id.of("event", report, trigger, type);
    }

    /** The same event at another time. */
    public Event withTime(Time other) {
        return with(actors, recipients, other, place, status, factuality, derivation);
    }

    /** The same event at a place, and how that is known. */
    public Event withPlace(Place other, Derivation why) {
        return with(actors, recipients, time, Optional.of(other), status, factuality, why);
    }

    /** The same event with other parties, and where they come from. */
    public Event withParties(List<Party> otherActors, List<Party> otherRecipients, Derivation why) {
        return with(otherActors, otherRecipients, time, place, status, factuality, why);
    }

    /** The same event with another standing, and why it has it. */
    public Event withStanding(Status otherStatus, Factuality otherFactuality, Derivation why) {
        return with(actors, recipients, time, place, otherStatus, otherFactuality, why);
    }

    private Event with(
            List<Party> doers,
            List<Party> receivers,
            Time when,
            Optional<Place> where,
            Status standing,
            Factuality held,
            Derivation why) {
        return new Event(
                id,
                report,
                trigger,
                span,
                type,
                mode,
                contexts,
                cameo,
                doers,
                receivers,
                when,
                where,
                standing,
                held,
                accordingTo,
                why);
    }
}
