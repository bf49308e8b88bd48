package org.rapporteur.read.places;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Span;

/**
 * The name of a place in a report.
 *
 * @param span where it stands, without words that say what it is ("province")
 * @param text the words there
 * @param use what the name does there
 * @param precision how finely the words name it
 * @param candidates who may be meant, best first; empty if the words name a place that is not in the lists
 */
public record PlaceMention(
        Span span,
        String text,
        PlaceUse use,
        PlacePrecision precision,
        List<PlaceCandidate> candidates,
        Derivation derivation) {

    public PlaceMention {
        candidates = List.copyOf(candidates);
    }

    /** The likeliest place. */
    public Optional<KnownPlace> best() {
        return candidates.stream().map(PlaceCandidate::place).findFirst();
    }

    /** The mention as a place of the record: the words, and the likeliest place's coordinates. */
    public Place place() {
        Optional<KnownPlace> best = best();
        return new Place(
                text,
                Optional.of(span),
                best.map(KnownPlace::latitude),
                best.map(KnownPlace::longitude),
                best.flatMap(KnownPlace::country),
                precision,
                best.flatMap(KnownPlace::geonames));
    }
}
