package org.rapporteur.read.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.read.names.Country;
import org.rapporteur.read.names.Gazetteer;

/** Countries as places, and their capitals. */
final class Hosts {

    private final PlaceIndex index;
    private final Map<String, KnownPlace> capitals = new HashMap<>();

    Hosts(Gazetteer gazetteer, PlaceIndex index) {
        this.index = index;
        for (Country country : gazetteer.countries()) {
            country.capitals().stream()
                    .map(name -> name.replace("?", ""))
                    .findFirst()
                    .flatMap(name -> Seats.city(index, name, country.iso3()))
                    .ifPresent(capital -> capitals.put(country.iso3(), capital));
        }
    }

    /** The country of a code. */
    Optional<KnownPlace> country(String iso3) {
        return index.country(iso3);
    }

    /** The city in which the government of a country sits. */
    Optional<KnownPlace> capital(String iso3) {
        return Optional.ofNullable(capitals.get(iso3));
    }
}
