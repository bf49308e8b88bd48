package org.rapporteur.read.events;

import java.util.List;
import java.util.Optional;

/**
 * A word that names an event, and the predicate it was found by.
 *
 * @param place the word's place in the sentence
 * @param light the verb that carries a noun ("held" in "held talks")
 * @param swapped whether that verb turns the parties round ("came under attack")
 * @param consumed the words that the predicate takes in, which name no event of their own
 */
record Trigger(int place, Predicate predicate, Optional<Integer> light, boolean swapped, List<Integer> consumed) {

    EventClass eventClass() {
        return predicate.eventClass();
    }

    boolean isNoun() {
        return predicate.kind() == Predicate.Kind.NOUN;
    }

    /** The verb or adjective whose tense, mood and adverbs are the event's. */
    int anchor() {
        return light.orElse(place);
    }
}
