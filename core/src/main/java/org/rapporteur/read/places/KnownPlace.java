package org.rapporteur.read.places;

import java.util.Optional;

/**
 * A place on the map.
 *
 * @param name its name in the lists
 * @param kind what it is
 * @param latitude degrees north, of its middle
 * @param longitude degrees east, of its middle
 * @param country ISO 3166-1 alpha-3; empty if it lies in several or is disputed between several
 * @param region the code of the first-level division that it is or lies in, as in GeoNames; empty if unknown
 * @param population people; 0 if unknown
 * @param feature the GeoNames feature code, empty for what is not from there
 * @param fame how many names GeoNames has for it in all languages: a sign of how widely it is known; 0 if unknown
 * @param geonames the GeoNames id, if it has one in the lists
 */
public record KnownPlace(
        String name,
        PlaceKind kind,
        double latitude,
        double longitude,
        Optional<String> country,
        Optional<String> region,
        long population,
        String feature,
        int fame,
        Optional<Long> geonames) {

    /** The same place by the name that the press gives it. */
    KnownPlace called(String other) {
        return new KnownPlace(other, kind, latitude, longitude, country, region, population, feature, fame, geonames);
    }

    /** Whether the two lie in one country. */
    boolean sharesCountry(KnownPlace other) {
        return country.isPresent() && country.equals(other.country);
    }

    /** Whether the other is, or lies in, the region or country that this is. */
    boolean holds(KnownPlace other) {
        return switch (kind) {
            case COUNTRY -> sharesCountry(other);
            case REGION, ISLAND, AREA -> sharesCountry(other) && (region.isEmpty() || region.equals(other.region));
            default -> false;
        };
    }
}
