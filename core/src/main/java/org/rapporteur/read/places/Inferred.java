package org.rapporteur.read.places;

import java.util.Optional;
import org.rapporteur.model.Place;

/**
 * A place that an event's own sentence does not name.
 *
 * @param reason where it comes from, in words
 */
record Inferred(Place place, String reason) {

    /** The place as the lists have it. */
    static Inferred of(KnownPlace known, String reason) {
        return new Inferred(
                new Place(
                        known.name(),
                        Optional.empty(),
                        Optional.of(known.latitude()),
                        Optional.of(known.longitude()),
                        known.country(),
                        known.kind().precision(),
                        known.geonames()),
                reason);
    }

    /** The place that other words of the report name. */
    static Inferred of(Place named, String reason) {
        return new Inferred(
                new Place(
                        named.name(),
                        Optional.empty(),
                        named.latitude(),
                        named.longitude(),
                        named.country(),
                        named.precision(),
                        named.geonames()),
                reason);
    }
}
