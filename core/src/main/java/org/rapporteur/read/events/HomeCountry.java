package org.rapporteur.read.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Place;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.names.OutletCountries;

/**
 * The country whose army, government or opposition a report means where it says "the army": the state that it names by
 * far most often; where it names none, that of its outlet. What it gives is inferred, not read.
 */
final class HomeCountry {

    /** Sectors whose people belong to a state or fight for power in it. */
    private static final Set<String> SECTORS = Set.of("GOV", "MIL", "COP", "REB", "OPP", "LEG", "JUD", "PRM");

    /** Sectors of those who fight in a country that has an opposition or rebels. */
    private static final Set<String> ARMED = Set.of("REB", "OPP", "MIL", "COP");

    /** Sectors of those who fight for power in their own country. */
    private static final Set<String> FIGHTING = Set.of("REB", "OPP");

    private static final int FEWEST = 3;

    private static final String OF_THE_STORY = "of the state that the report is about, or of the place";

    private final Optional<String> country;
    private final Optional<String> embattled;
    private final List<String> ranked;
    private final boolean alone;
    private final String basis;

    private HomeCountry(
            Optional<String> country, Optional<String> embattled, List<String> ranked, boolean alone, String basis) {
        this.ranked = List.copyOf(ranked);
        this.alone = alone;
        this.country = country;
        this.embattled = embattled;
        this.basis = basis;
    }

    /**
     * The state that the report is about; where neither it nor any place that it names is of another country than the
     * outlet, the outlet's.
     */
    static HomeCountry of(Mentions mentions, String text, List<Place> places, Optional<OutletCountries.Home> outlet) {
        HomeCountry told = of(mentions, text);
        Optional<OutletCountries.Home> alone = outlet.filter(home -> Stream.concat(
                        mentions.entities().stream()
                                .filter(entity -> entity.kind() != EntityKind.OUTLET)
                                .flatMap(entity -> entity.country().stream()),
                        places.stream().flatMap(place -> place.country().stream()))
                .allMatch(home.country()::equals));
        return alone.filter(home -> told.country.isEmpty() && told.embattled.isEmpty())
                .map(home -> new HomeCountry(
                        Optional.of(home.country()),
                        Optional.empty(),
                        List.of(home.country()),
                        true,
                        "of the outlet's country: " + home.basis()))
                .orElse(told);
    }

    /** Whether the report names people and places of no other country. */
    boolean isAlone() {
        return alone;
    }

    /** By what the country is inferred, for people to read. */
    String basis() {
        return basis;
    }

    static HomeCountry of(Mentions mentions) {
        return of(mentions, "");
    }

    /** The country of a report with its text, in which a country may be said to be at war with itself. */
    static HomeCountry of(Mentions mentions, String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : mentions.all()) {
            Entity entity = mentions.entity(mention);
            if (entity.kind() == EntityKind.STATE && mention.form() == MentionForm.NAMED) {
                entity.country().ifPresent(code -> counts.merge(code, 1, Integer::sum));
            }
        }
        List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        boolean clear = !ranked.isEmpty()
                && ranked.get(0).getValue() >= FEWEST
                && (ranked.size() == 1
                        || ranked.get(0).getValue() > ranked.get(1).getValue());
        return new HomeCountry(
                clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty(),
                embattled(mentions, counts.keySet(), text),
                ranked.stream().map(Map.Entry::getKey).toList(),
                counts.size() == 1
                        && mentions.entities().stream()
                                .flatMap(entity -> entity.country().stream())
                                .allMatch(counts::containsKey),
                OF_THE_STORY);
    }

    /** The one country whose opposition, rebels or dissidents the report names; else the only one that it names at all. */
    private static Optional<String> embattled(Mentions mentions, Set<String> named, String text) {
        List<String> countries = mentions.entities().stream()
                .filter(entity -> entity.sector().filter(FIGHTING::contains).isPresent())
                .flatMap(entity -> entity.country().stream())
                .filter(country -> named.isEmpty() || named.contains(country))
                .distinct()
                .toList();
        if (countries.isEmpty() && named.size() == 1) {
            return named.stream().findFirst();
        }
        if (countries.isEmpty() && !text.isEmpty()) {
            return ConflictCountry.of(mentions, text);
        }
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    /** The state that the report names most often, unless its rebels or opposition are another state's. */
    Optional<String> country() {
        return country.filter(code -> embattled.isEmpty() || embattled.equals(country));
    }

    /** The country whose opposition or rebels the report means. */
    Optional<String> embattled() {
        return embattled.or(() -> country);
    }

    /** Of the two states that the report names most often the other one; empty for any further state. */
    Optional<String> besides(String state) {
        List<String> two = ranked.stream().limit(2).toList();
        return two.size() == 2 && two.contains(state)
                ? Optional.of(two.get(0).equals(state) ? two.get(1) : two.get(0))
                : Optional.empty();
    }

    /** The country of people of the sector who are named without one. */
    Optional<String> of(Optional<String> sector) {
        return sector.filter(SECTORS::contains)
                .flatMap(code -> ARMED.contains(code) ? embattled.or(() -> country) : country.or(() -> embattled));
    }
}
