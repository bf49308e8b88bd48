package org.rapporteur.read.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.read.language.Sentence;

/** Which countries and regions a report is about, and which places it says outright: "Paris, Texas". Filled, then read. */
final class PlaceContext {

    /** Naming a country or its people counts 1. */
    private static final double DATELINE_WEIGHT = 3;

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> regions = new HashMap<>();
    private final Map<Integer, Set<String>> bySentence = new HashMap<>();
    private final Map<String, List<KnownPlace>> holders = new HashMap<>();

    void countryNamed(Sentence sentence, String iso3) {
        countries.merge(iso3, 1.0, Double::sum);
        bySentence.computeIfAbsent(sentence.index(), index -> new HashSet<>()).add(iso3);
    }

    void regionNamed(KnownPlace region) {
        region.country().ifPresent(country -> {
            countries.merge(country, 1.0, Double::sum);
            regions.merge(country + region.region().orElse(""), 1.0, Double::sum);
        });
    }

    void writtenIn(KnownPlace place) {
        place.country().ifPresent(country -> countries.merge(country, DATELINE_WEIGHT, Double::sum));
    }

    /** The report says once that the place with this name lies there. */
    void heldBy(String key, List<KnownPlace> named) {
        holders.putIfAbsent(key, named);
    }

    /** Where the report says that the place with this name lies; empty if it doesn't. */
    List<KnownPlace> holders(String key) {
        return holders.getOrDefault(key, List.of());
    }

    /** Its country's part of all that the report names: from 0, never named, towards 1. */
    double share(KnownPlace place) {
        double all =
                countries.values().stream().mapToDouble(Double::doubleValue).sum();
        return place.country()
                        .map(country -> countries.getOrDefault(country, 0.0))
                        .orElse(0.0)
                / (all + 1);
    }

    /** From 0, never named, towards 1. */
    double regionShare(KnownPlace place) {
        double weight = place.country()
                .flatMap(country -> place.region().map(region -> regions.getOrDefault(country + region, 0.0)))
                .orElse(0.0);
        return weight / (weight + 1);
    }

    boolean isNamedBeside(Sentence sentence, KnownPlace place) {
        Set<String> named = bySentence.getOrDefault(sentence.index(), Set.of());
        return place.country().filter(named::contains).isPresent();
    }
}
