package org.rapporteur.read.places;

import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Term;

/** What a known place is. */
public enum PlaceKind implements Term {
    COUNTRY(PlacePrecision.COUNTRY),
    /** A region of a country: a first-level division, or one that history knows. */
    REGION(PlacePrecision.REGION),
    CITY(PlacePrecision.CITY),
    TOWN(PlacePrecision.CITY),
    /** A part of a city. */
    DISTRICT(PlacePrecision.CITY),
    SITE(PlacePrecision.EXACT),
    CAMP(PlacePrecision.EXACT),
    BASE(PlacePrecision.EXACT),
    LANDMARK(PlacePrecision.EXACT),
    ISLAND(PlacePrecision.REGION),
    /** Several countries or parts of several. */
    AREA(PlacePrecision.AREA),
    CONTINENT(PlacePrecision.AREA),
    SEA(PlacePrecision.AREA),
    STRAIT(PlacePrecision.AREA),
    WATERWAY(PlacePrecision.AREA),
    RIVER(PlacePrecision.AREA),
    LAKE(PlacePrecision.AREA),
    MOUNTAIN(PlacePrecision.AREA),
    DESERT(PlacePrecision.AREA),
    FOREST(PlacePrecision.AREA),
    BORDER(PlacePrecision.AREA);

    private final PlacePrecision precision;

    PlaceKind(PlacePrecision precision) {
        this.precision = precision;
    }

    /** How finely a place is known by such a name. */
    public PlacePrecision precision() {
        return precision;
    }
}
