package org.rapporteur.read.places;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Sentence;

/**
 * A place name in a sentence before it is told which place it means.
 *
 * @param first the place of its first token
 * @param end the place after its last token
 * @param span where it stands; ends before a suffix: "Beirut" in "Beirut-based"
 * @param text the words there
 * @param places who bears the name; empty if it looks like a place's but is not in the lists
 * @param feature what a word beside it says that it is
 * @param inName whether it begins the name of an organisation
 */
record Sighting(
        Sentence sentence,
        int first,
        int end,
        Span span,
        String text,
        List<KnownPlace> places,
        Optional<PlaceKind> feature,
        boolean inName) {

    private static final long LEAST_PEOPLE = 5_000;

    Sighting asPartOfName() {
        return new Sighting(sentence, first, end, span, text, places, feature, true);
    }

    /** Whether a place of some size is among the bearers; a name without other marks must have one. */
    boolean isPeopled() {
        return places.stream().anyMatch(place -> place.population() >= LEAST_PEOPLE);
    }

    /** Whether it is known by itself, or "Lake Moultrie" falls apart into two small towns. */
    boolean isWidelyKnown() {
        return places.stream().anyMatch(place -> place.kind() != PlaceKind.CITY || isOwnName(place));
    }

    private boolean isOwnName(KnownPlace place) {
        return place.population() >= LEAST_PEOPLE && PlaceKey.of(place.name()).equals(key());
    }

    String key() {
        return PlaceKey.of(text);
    }
}
