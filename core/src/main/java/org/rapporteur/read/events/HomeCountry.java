package org.rapporteur.read.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.read.language.Mentions;

/**
 * The country whose army, government or opposition a report means where it says "the army": the state that it names by
 * far most often. What it gives is inferred, not read.
 */
final class HomeCountry {

    /** Sectors whose people belong to a state or fight for power in it. */
    private static final Set<String> SECTORS = Set.of("GOV", "MIL", "COP", "REB", "OPP", "LEG", "JUD", "PRM");

    /** Sectors of those who fight in a country that has an opposition or rebels. */
    private static final Set<String> ARMED = Set.of("REB", "OPP", "MIL", "COP");

    /** Sectors of those who fight for power in their own country. */
    private static final Set<String> FIGHTING = Set.of("REB", "OPP");

    private static final int FEWEST = 3;

    private final Optional<String> country;
    private final Optional<String> embattled;

    private HomeCountry(Optional<String> country, Optional<String> embattled) {
        this.country = country;
        this.embattled = embattled;
    }

    static HomeCountry of(Mentions mentions) {
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
                clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty(), embattled(mentions, counts.keySet()));
    }

    /** The one country whose opposition, rebels or dissidents the report names; else the only one that it names at all. */
    private static Optional<String> embattled(Mentions mentions, Set<String> named) {
        List<String> countries = mentions.entities().stream()
                .filter(entity -> entity.sector().filter(FIGHTING::contains).isPresent())
                .flatMap(entity -> entity.country().stream())
                .distinct()
                .toList();
        if (countries.isEmpty() && named.size() == 1) {
            return named.stream().findFirst();
        }
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    /** The state that the report names most often, unless its rebels or opposition are another state's. */
    Optional<String> country() {
        return country.filter(code -> embattled.isEmpty() || embattled.equals(country));
    }

    /** The country of people of the sector who are named without one. */
    Optional<String> of(Optional<String> sector) {
        return sector.filter(SECTORS::contains)
                .flatMap(code -> ARMED.contains(code) ? embattled.or(() -> country) : country.or(() -> embattled));
    }
}
