package org.rapporteur.read.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.places.KnownPlace;
import org.rapporteur.read.places.PlaceMention;
import org.rapporteur.read.places.PlaceUse;
import org.rapporteur.read.rules.Table;

/**
 * Weighs the places of a report as the one where its incident happened, and so tells it from the dateline, from where
 * people live, were treated or tried, and from places merely mentioned. The weights are learned ({@code
 * place-weights.tsv}).
 */
final class IncidentPlaces {

    private static final int MANY = 3;
    private static final int REASONS = 4;
    /** A city has so many times the people of its suburbs and quarters. */
    private static final long SUBURB = 3;
    /** About 45 kilometres. */
    private static final double NEAR_DEGREES = 0.4;

    private final PlaceFeatures features;
    private final Map<String, Double> weights = new TreeMap<>();

    IncidentPlaces(Cues cues) {
        this.features = new PlaceFeatures(cues);
        for (Table.Row row :
                Table.beside(IncidentPlaces.class, "place-weights.tsv").rows()) {
            weights.put(row.get("feature"), Double.valueOf(row.get("weight")));
        }
    }

    /** The mentions of one place and what each of them is told by. */
    private record Candidate(List<PlaceMention> mentions, List<Set<String>> told) {

        boolean isCity() {
            return mentions.stream().anyMatch(mention -> mention.precision() == PlacePrecision.CITY);
        }

        boolean isTold(String feature) {
            return told.stream().anyMatch(features -> features.contains(feature));
        }

        Optional<KnownPlace> known() {
            return mentions.get(0).best();
        }
    }

    /** The places, the likeliest first. */
    List<IncidentPlace> rank(Analysis analysis, List<PlaceMention> mentions) {
        Map<String, Candidate> byPlace = candidates(analysis, mentions);
        Optional<String> region = mainRegion(mentions);
        int most = byPlace.values().stream()
                .mapToInt(place -> place.mentions().size())
                .max()
                .orElse(0);
        List<IncidentPlace> found = new ArrayList<>();
        List<Candidate> cities =
                byPlace.values().stream().filter(Candidate::isCity).toList();
        for (Candidate place : byPlace.values()) {
            Set<String> all = new TreeSet<>(joined(place));
            all.addAll(ofPlace(place, most, region));
            if (place.isCity()) {
                all.addAll(amongCities(place, cities));
            }
            found.add(weighed(place, all));
        }
        found.sort(Comparator.comparingDouble(IncidentPlace::score)
                .reversed()
                .thenComparing(place -> place.mentions().get(0).span()));
        return List.copyOf(found);
    }

    private Map<String, Candidate> candidates(Analysis analysis, List<PlaceMention> mentions) {
        Map<String, Candidate> byPlace = new LinkedHashMap<>();
        for (PlaceMention mention : mentions) {
            if (mention.use() != PlaceUse.QUALIFIER && mention.use() != PlaceUse.GOVERNMENT) {
                Candidate place = byPlace.computeIfAbsent(
                        key(mention), key -> new Candidate(new ArrayList<>(), new ArrayList<>()));
                place.mentions().add(mention);
                place.told().add(features.of(analysis, mention, mentions));
            }
        }
        return byPlace;
    }

    private static String key(PlaceMention mention) {
        return mention.best().map(KnownPlace::name).orElse(mention.text()).toLowerCase(Locale.ROOT);
    }

    /** What any mention is told by, and what more than one is. */
    private static Set<String> joined(Candidate place) {
        Map<String, Long> counts = place.told().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(feature -> feature, TreeMap::new, Collectors.counting()));
        Set<String> joined = new TreeSet<>();
        counts.forEach((feature, count) -> {
            joined.add(feature);
            if (count > 1) {
                joined.add(feature + ", again");
            }
        });
        return joined;
    }

    private static Set<String> ofPlace(Candidate place, int most, Optional<String> region) {
        Set<String> found = new TreeSet<>();
        int often = place.mentions().size();
        found.add(often >= MANY ? "named often" : "named " + often);
        if (often == most) {
            found.add("named most");
        }
        Optional<KnownPlace> best = place.mentions().get(0).best();
        found.add(best.map(known -> known.kind().word() + " of " + people(known.population()))
                .orElse("not in the lists"));
        boolean within = best.flatMap(KnownPlace::region)
                .filter(code -> region.filter(code::equals).isPresent())
                .isPresent();
        found.add(within ? "in the region of most" : "elsewhere");
        return found;
    }

    /** How a city stands to the other cities of the report: a suburb, a quarter and the city around it, a dateline. */
    private static Set<String> amongCities(Candidate place, List<Candidate> cities) {
        Set<String> found = new TreeSet<>();
        found.add(cities.size() == 1 ? "only city" : cities.get(0) == place ? "first city" : "further city");
        int often = place.mentions().size();
        boolean most = cities.stream()
                .allMatch(other -> other == place || other.mentions().size() < often);
        if (most && cities.size() > 1) {
            found.add("city named most");
        }
        for (Candidate other : cities) {
            if (other != place) {
                beside(place, other, found);
            }
        }
        return found;
    }

    private static void beside(Candidate place, Candidate other, Set<String> found) {
        boolean dateline = other.isTold("opens in capitals") || other.isTold("as dateline");
        if (place.isTold("title") && !place.isTold("outlet") && dateline) {
            found.add("title beside a dateline");
        }
        boolean written = place.isTold("opens in capitals") || place.isTold("as dateline");
        if (written && !place.isTold("title") && other.isTold("title") && !other.isTold("outlet")) {
            found.add("dateline, another in the title");
        }
        if (place.known().isEmpty()
                || other.known().isEmpty()
                || !isNear(place.known().get(), other.known().get())) {
            return;
        }
        long people = Math.max(1, place.known().get().population());
        long others = Math.max(1, other.known().get().population());
        String size = people > SUBURB * others ? "larger" : others > SUBURB * people ? "smaller" : "alike";
        found.add("near another city, " + size);
        if (other.isTold("part of a city")) {
            found.add("near a part of a city, " + size);
        }
        if (place.isTold("part of a city")) {
            found.add("part of a city near another, " + size);
        }
    }

    private static boolean isNear(KnownPlace one, KnownPlace other) {
        double north = one.latitude() - other.latitude();
        double east = (one.longitude() - other.longitude()) * Math.cos(Math.toRadians(one.latitude()));
        return Math.hypot(north, east) < NEAR_DEGREES;
    }

    private static String people(long population) {
        if (population == 0) {
            return "unknown size";
        }
        return population < 5_000 ? "few" : population < 50_000 ? "some" : population < 500_000 ? "many" : "very many";
    }

    /** The region in which most of the named places lie. */
    private static Optional<String> mainRegion(List<PlaceMention> mentions) {
        Map<String, Integer> votes = new TreeMap<>();
        for (PlaceMention mention : mentions) {
            mention.best()
                    .flatMap(KnownPlace::region)
                    .ifPresent(
                            region -> votes.merge(region, mention.use() == PlaceUse.QUALIFIER ? 2 : 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private IncidentPlace weighed(Candidate place, Set<String> told) {
        double score = told.stream()
                .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                .sum();
        String why = told.stream()
                .filter(weights::containsKey)
                .sorted(Comparator.comparing((String feature) -> Math.abs(weights.get(feature)))
                        .reversed()
                        .thenComparing(feature -> feature))
                .limit(REASONS)
                .map(feature -> String.format(Locale.ROOT, "%s %+.2f", feature, weights.get(feature)))
                .collect(Collectors.joining(", "));
        List<PlaceMention> ordered = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < place.mentions().size(); i++) {
            places.add(i);
        }
        places.sort(Comparator.comparingDouble((Integer i) -> -place.told().get(i).stream()
                .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                .sum()));
        places.forEach(i -> ordered.add(place.mentions().get(i)));
        return new IncidentPlace(ordered, score, why, told);
    }
}
