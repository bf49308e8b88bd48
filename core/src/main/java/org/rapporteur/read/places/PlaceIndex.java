package org.rapporteur.read.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.read.names.Country;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.names.Table;

/**
 * The known places by their names: countries, their first-level regions, cities down to villages, and seas, areas,
 * sites and landmarks. Load one and share it: it never changes and is safe on any thread. It holds some 25 MB.
 */
public final class PlaceIndex {

    /** What GeoNames adds to the names of some regions and reports leave out. */
    private static final Pattern REGION_WORD = Pattern.compile(
            " (?:Oblast|Governorate|Province|Region|Republic|Krai|Prefecture|County|District|City|State|Department)$");

    private static final Pattern ARTICLE = Pattern.compile("[AaEe]l[ -]|\\p{L}{2,3}-");

    private final Map<String, List<KnownPlace>> larger = new HashMap<>();
    private final Set<String> weak = new HashSet<>();
    private final Map<String, KnownPlace> countries = new HashMap<>();
    private final Map<String, KnownPlace> abbreviations = new HashMap<>();
    private final Cities cities;

    private PlaceIndex(Cities cities) {
        this.cities = cities;
    }

    /** The program's own lists, with the countries of the gazetteer. */
    public static PlaceIndex load(Gazetteer gazetteer) {
        PlaceIndex index = new PlaceIndex(Cities.load());
        Map<String, Table.Row> centres = new HashMap<>();
        Table.bundled(PlaceIndex.class, "centres.tsv").rows().forEach(row -> centres.put(row.get("country"), row));
        gazetteer.countries().stream()
                .filter(country -> centres.containsKey(country.iso3()))
                .forEach(country -> index.addCountry(country, centres.get(country.iso3())));
        Table.bundled(PlaceIndex.class, "regions.tsv").rows().forEach(index::addRegion);
        Table.bundled(PlaceIndex.class, "areas.tsv").rows().forEach(index::addArea);
        Table.bundled(PlaceIndex.class, "abbreviations.tsv").rows().forEach(index::addAbbreviation);
        return index;
    }

    /** Every place that bears the name, larger ones before cities; without the Arabic article if none does with it. */
    public List<KnownPlace> named(String name) {
        List<KnownPlace> found = withKey(PlaceKey.of(name));
        return found.isEmpty() ? bareKey(name).map(this::withKey).orElse(List.of()) : found;
    }

    /** Whether any place bears the name. */
    public boolean has(String name) {
        return hasKey(PlaceKey.of(name)) || bareKey(name).map(this::hasKey).orElse(false);
    }

    /** The country as a place, by ISO 3166-1 alpha-3; empty for former states. */
    public Optional<KnownPlace> country(String iso3) {
        return Optional.ofNullable(countries.get(iso3));
    }

    /** The region that newspapers shorten so after a city's name: "Calif.", "Ont.". */
    public Optional<KnownPlace> abbreviated(String form) {
        return Optional.ofNullable(abbreviations.get(form.replace(".", "")));
    }

    /** Whether the name is also an ordinary word, so that its surroundings must say that a place is meant. */
    public boolean isWeak(String name) {
        return weak.contains(PlaceKey.of(name));
    }

    /** Whether a country, region, sea, area, site or landmark bears the name. */
    boolean hasLarger(String name) {
        return larger.containsKey(PlaceKey.of(name));
    }

    /** Every city, town and village, in the order of the ids. */
    Stream<KnownPlace> cities() {
        return cities.all();
    }

    /** Without "al" or "el", or another article that a hyphen ties to the name: "As Russia" has none. */
    private static Optional<String> bareKey(String name) {
        return ARTICLE.matcher(name).lookingAt() ? PlaceKey.withoutArticle(PlaceKey.of(name)) : Optional.empty();
    }

    private boolean hasKey(String key) {
        return larger.containsKey(key) || cities.has(key);
    }

    private List<KnownPlace> withKey(String key) {
        List<KnownPlace> found = new ArrayList<>(larger.getOrDefault(key, List.of()));
        found.addAll(cities.named(key));
        return List.copyOf(found);
    }

    private void addCountry(Country country, Table.Row centre) {
        KnownPlace place = place(centre, country.name(), PlaceKind.COUNTRY, Optional.empty());
        countries.put(country.iso3(), place);
        add(country.name(), place);
        country.aliases().forEach(alias -> add(alias, place));
    }

    private void addRegion(Table.Row row) {
        KnownPlace place = place(row, row.get("name"), PlaceKind.REGION, row.find("code"));
        add(place.name(), place);
        add(REGION_WORD.matcher(place.name()).replaceFirst(""), place);
    }

    private void addArea(Table.Row row) {
        String name = row.get("name");
        PlaceKind kind = PlaceKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        KnownPlace place = place(row, name, kind, Optional.empty());
        if (!name.endsWith(")") && !row.list("aliases").contains("?" + name)) {
            add(name, place);
        }
        row.list("aliases").forEach(alias -> add(alias, place));
    }

    private void addAbbreviation(Table.Row row) {
        Collection<KnownPlace> regions = larger.getOrDefault(PlaceKey.of(row.get("region")), List.of());
        KnownPlace region = regions.stream()
                .filter(place -> place.kind() == PlaceKind.REGION)
                .filter(place -> place.country().equals(row.find("country")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(row.where() + ": no region " + row.get("region")));
        row.list("forms").forEach(form -> abbreviations.put(form.replace(".", ""), region));
    }

    private static KnownPlace place(Table.Row row, String name, PlaceKind kind, Optional<String> region) {
        return new KnownPlace(
                name,
                kind,
                Double.parseDouble(row.get("lat")),
                Double.parseDouble(row.get("lon")),
                row.find("country"),
                region,
                row.find("population").map(Long::valueOf).orElse(0L),
                "",
                0,
                Optional.empty());
    }

    private void add(String form, KnownPlace place) {
        boolean ordinary = form.startsWith("?");
        String key = PlaceKey.of(ordinary ? form.substring(1) : form);
        List<KnownPlace> bearers = larger.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!bearers.contains(place)) {
            bearers.add(place);
        }
        if (ordinary) {
            weak.add(key);
        }
    }
}
