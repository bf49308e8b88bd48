package org.rapporteur.read.places;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Weighs the bearers of a name: how many live there, what it is, what stands beside it, which countries the report is
 * about. The weights were set by hand on reports from several countries; each is a share of 1.
 */
final class PlaceScorer {

    private static final double HELD = 1.0;
    private static final double FEATURE = 0.5;
    private static final double COUNTRY_SHARE = 0.35;
    private static final double REGION_SHARE = 0.3;
    private static final double SAME_SENTENCE = 0.1;
    private static final double FAME = 0.4;
    private static final double OWN_NAME = 0.35;
    private static final int MOST = 8;

    private final PlaceContext context;

    PlaceScorer(PlaceContext context) {
        this.context = context;
    }

    /**
     * The bearers, best first, the likeliest few.
     *
     * @param holders the regions or countries that the words after it say it lies in; empty if they don't
     */
    List<PlaceCandidate> rank(Sighting sighting, List<KnownPlace> holders) {
        List<KnownPlace> told = holders.isEmpty() ? context.holders(sighting.key()) : holders;
        return sighting.places().stream()
                .map(place -> weigh(sighting, place, told))
                .sorted(Comparator.comparingDouble(PlaceCandidate::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.place().geonames().orElse(0L))
                        .thenComparing(candidate -> candidate.place().name()))
                .limit(MOST)
                .toList();
    }

    /** What speaks for a place before anything is read. */
    static double alone(KnownPlace place) {
        return base(place) + people(place) + seat(place) + fame(place);
    }

    private PlaceCandidate weigh(Sighting sighting, KnownPlace place, List<KnownPlace> told) {
        Sum sum = new Sum();
        sum.add(place.kind().word(), base(place));
        sum.add("people", people(place));
        sum.add("seat", seat(place));
        sum.add("fame", fame(place));
        sum.add("own name", isOwnName(place, sighting.key()) ? OWN_NAME : 0);
        sum.add("said to lie there", isHeld(place, told) ? HELD : 0);
        sum.add(
                "word beside it",
                sighting.feature().map(kind -> feature(place, kind)).orElse(0.0));
        sum.add("country of the report", COUNTRY_SHARE * context.share(place));
        sum.add("region of the report", place.kind() == PlaceKind.CITY ? REGION_SHARE * context.regionShare(place) : 0);
        sum.add("country beside it", context.isNamedBeside(sighting.sentence(), place) ? SAME_SENTENCE : 0);
        return new PlaceCandidate(place, sum.total, sum.terms.toString());
    }

    private static boolean isHeld(KnownPlace place, List<KnownPlace> holders) {
        return holders.stream().anyMatch(holder -> holder != place && holder.holds(place));
    }

    /** Its own name rather than one of its others; the Arabic article may be missing. */
    private static boolean isOwnName(KnownPlace place, String key) {
        String own = PlaceKey.of(place.name());
        return place.kind() != PlaceKind.CITY
                || own.equals(key)
                || PlaceKey.withoutArticle(own).filter(key::equals).isPresent();
    }

    private static double base(KnownPlace place) {
        return switch (place.kind()) {
            case COUNTRY -> 1.3;
            case CITY -> 0.1;
            case REGION -> place.population() > 0 ? 0.7 : 0.8;
            case DISTRICT -> place.population() > 0 ? 0.0 : 0.8;
            case AREA, CONTINENT, SEA, STRAIT, WATERWAY, RIVER, LAKE, MOUNTAIN, DESERT, FOREST, BORDER -> 1.1;
            case TOWN, SITE, CAMP, BASE, LANDMARK, ISLAND -> 0.8;
        };
    }

    /** Nine hundredths for each power of ten in a city, five in a region: "New York" is the city. */
    private static double people(KnownPlace place) {
        double powers = place.population() > 0 ? Math.log10(place.population()) : 0;
        return switch (place.kind()) {
            case CITY, DISTRICT -> 0.09 * powers;
            case REGION -> 0.05 * powers;
            default -> 0;
        };
    }

    private static double fame(KnownPlace place) {
        return FAME * Math.log10(place.fame() + 1.0);
    }

    private static double seat(KnownPlace place) {
        return switch (place.feature()) {
            case "PPLC" -> 0.15;
            case "PPLA" -> 0.08;
            case "PPLA2" -> 0.03;
            case "PPLQ", "PPLH", "PPLW" -> -0.1;
            default -> 0;
        };
    }

    /** A word that says what it is speaks for its like and against all others; a town is a city to the press. */
    private static double feature(KnownPlace place, PlaceKind kind) {
        boolean settled = place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.TOWN;
        boolean same = place.kind() == kind || kind == PlaceKind.CITY && settled;
        return same ? FEATURE : -FEATURE / 2;
    }

    /** Terms of a sum with their names. */
    private static final class Sum {
        private double total;
        private final StringJoiner terms = new StringJoiner(", ");

        void add(String name, double term) {
            if (term != 0) {
                total += term;
                terms.add(String.format(Locale.ROOT, "%s %+.2f", name, term));
            }
        }
    }
}
