package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Factuality;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Status;

/**
 * Whom a report says not to have confirmed what others say that they did: the attacks that it lays to them in others'
 * words are unconfirmed.
 */
final class Silence {

    private static final Set<String> CONFIRMING = Set.of("confirm", "acknowledge", "admit", "verify");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither", "nor");

    private final List<Party> silent = new ArrayList<>();

    /** Notes who in the sentence confirms nothing: "Israel has not acknowledged the attack". */
    void hear(Syntax syntax, PartyReader parties) {
        for (int place = 0; place < syntax.size(); place++) {
            boolean confirms = syntax.isVerb(place) && CONFIRMING.contains(syntax.lemma(place));
            if (confirms && syntax.hasChildWord(place, NEGATIONS)) {
                silent.addAll(parties.read(syntax.doers(place)));
            }
        }
    }

    Event weigh(Event event) {
        boolean laidToThem = event.type() == PloverType.ASSAULT
                && (event.status() == Status.HAPPENED || event.status() == Status.ALLEGED)
                && event.accordingTo().isPresent()
                && event.actors().stream().anyMatch(this::isSilent);
        return laidToThem ? unconfirmed(event) : event;
    }

    private boolean isSilent(Party actor) {
        return silent.stream()
                .anyMatch(party -> isSame(party.entity(), actor.entity()) || isSame(party.country(), actor.country()));
    }

    private static <T> boolean isSame(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }

    private static Event unconfirmed(Event event) {
        return event.withStanding(
                Status.UNCONFIRMED,
                Factuality.POSSIBLE_POSITIVE,
                Derivation.of("status", "the actor is said not to have confirmed it", event.derivation()));
    }
}
