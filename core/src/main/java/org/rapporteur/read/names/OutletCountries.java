package org.rapporteur.read.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * The country that an outlet writes from: as the lists of names have it, as its own name says, or as its address ends. Of
 * an agency, which writes for all the world, none is told.
 */
public final class OutletCountries {

    /** Endings of countries that anybody anywhere takes for an address. */
    private static final Set<String> SOLD_TO_ALL = Set.of(
            "ac", "ag", "ai", "am", "as", "cc", "cd", "co", "cx", "fm", "gg", "gl", "gs", "im", "io", "is", "la", "li",
            "ly", "me", "mn", "ms", "mu", "nu", "pw", "sc", "sh", "so", "st", "su", "tf", "tk", "tl", "to", "tv", "vc",
            "vg", "vu", "ws");

    private static final Pattern HOST = Pattern.compile("(?i)https?://(?:[^/@\\s]*@)?([\\p{Alnum}.-]{3,253})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’.-]+");

    private final Gazetteer gazetteer;
    private final Map<String, String> byEnding = new TreeMap<>();

    /** Tells it by the names and countries of the gazetteer. */
    public OutletCountries(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        gazetteer
                .countries()
                .forEach(country -> country.iso2()
                        .map(code -> code.toLowerCase(Locale.ROOT))
                        .filter(code -> !SOLD_TO_ALL.contains(code))
                        .ifPresent(code -> byEnding.put(code, country.iso3())));
        Optional.ofNullable(byEnding.get("gb")).ifPresent(code -> byEnding.put("uk", code));
    }

    /**
     * Where an outlet writes from.
     *
     * @param country ISO 3166-1 alpha-3
     * @param basis what tells it: "the outlet Daily Star is of Lebanon", for people to read
     */
    public record Home(String country, String basis) {}

    /** Where the report's outlet writes from, if anything tells it. */
    public Optional<Home> of(Report report) {
        List<KnownName> known = report.outlet().map(String::strip).map(gazetteer::named).orElse(List.of()).stream()
                .filter(name -> name.kind().isOutlet())
                .toList();
        if (!known.isEmpty()) {
            return known.stream()
                    .filter(name -> name.kind() != NameKind.AGENCY)
                    .flatMap(name -> name.country().stream()
                            .map(country -> home(country, "the outlet " + name.name() + " is of ")))
                    .findFirst();
        }
        return report.outlet().flatMap(this::named).or(() -> report.url().flatMap(this::addressed));
    }

    /** "Jordan Times": the one country that the name names. */
    private Optional<Home> named(String outlet) {
        List<String> words = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Matcher matcher = WORD.matcher(outlet);
        while (matcher.find()) {
            words.add(matcher.group());
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        List<String> countries = gazetteer.names(words, spans).stream()
                .flatMap(match -> countryOf(match).stream())
                .distinct()
                .toList();
        return countries.size() == 1
                ? Optional.of(home(countries.get(0), "the outlet's name, " + outlet + ", tells of "))
                : Optional.empty();
    }

    private static Optional<String> countryOf(NameMatch match) {
        Stream<KnownName> states = match.candidates().stream()
                .filter(name -> name.kind().standsForState() || name.kind() == NameKind.NATIONALITY);
        return match.wholeWords()
                ? states.flatMap(name -> name.country().stream()).findFirst()
                : Optional.empty();
    }

    /** "https://www.example.co.ke/news": the country that the address ends with. */
    private Optional<Home> addressed(String url) {
        Matcher host = HOST.matcher(url);
        if (!host.lookingAt()) {
            return Optional.empty();
        }
        String name = host.group(1).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Optional.ofNullable(byEnding.get(ending))
                .map(country -> home(country, "the address ends in ." + ending + ", of "));
    }

    private Home home(String country, String basis) {
        return new Home(
                country, basis + gazetteer.country(country).map(Country::name).orElse(country));
    }
}
