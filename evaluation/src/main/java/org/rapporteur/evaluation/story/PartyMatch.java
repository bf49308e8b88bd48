package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rapporteur.read.names.Country;
import org.rapporteur.read.names.Gazetteer;

/**
 * Tells whether a party that was read is the one that is expected: by a telling word of a name, or, where the expected
 * one is a state or speaks for one, by its country. Whoever fights a state is never taken for it.
 */
final class PartyMatch {

    /** Words that many names share. */
    private static final Set<String> COMMON = Set.of(
            "united",
            "unnamed",
            "new",
            "members",
            "member",
            "government",
            "source",
            "president",
            "minister",
            "general",
            "state",
            "national");

    private static final Set<String> OPPOSED = Set.of(
            "opposition",
            "opponents",
            "opponent",
            "rebels",
            "rebel",
            "protesters",
            "insurgents",
            "council",
            "coalition",
            "activists",
            "people",
            "civilians",
            "crowds");

    private static final Set<String> MINISTRIES =
            Set.of("ministry", "department", "office", "army", "embassy", "soldiers");

    /** Words of countries' names that also name many countries. */
    private static final Set<String> REGIONS = Set.of("western", "arab", "eastern", "central", "islands");

    private final Story story;
    private final Gazetteer gazetteer = Gazetteer.load(List.of());
    private final Map<String, JsonNode> expected = new HashMap<>();
    private final Set<String> countryWords = new HashSet<>();

    PartyMatch(Story story) throws IOException {
        this.story = story;
        for (JsonNode entity : story.expected("entities")) {
            expected.put(entity.path("name").asText(), entity);
        }
        for (Country country : gazetteer.countries()) {
            Stream.concat(Stream.of(country.name()), country.people().stream())
                    .flatMap(name -> Words.of(name).stream())
                    .forEach(countryWords::add);
        }
        countryWords.removeAll(REGIONS);
    }

    /** Whether the party is the one of the expected name. */
    boolean is(String name, JsonNode party) {
        return sharesName(name, party) || isOfState(name, party);
    }

    private boolean sharesName(String name, JsonNode party) {
        Set<String> wanted = new HashSet<>(telling(name));
        JsonNode entity = expected.get(name);
        if (entity != null) {
            entity.path("aliases").forEach(alias -> wanted.addAll(telling(alias.asText())));
        }
        return telling(party.path("text").asText() + " " + entityName(party)).stream()
                .anyMatch(wanted::contains);
    }

    /** The words of a name that tell its bearer from others: not those of a country, which many bear. */
    private List<String> telling(String name) {
        return Words.of(Words.plain(name)).stream()
                .filter(word -> word.length() > 2 && !COMMON.contains(word) && !countryWords.contains(word))
                .filter(word -> !Words.isFiller(word))
                .toList();
    }

    private boolean isOfState(String name, JsonNode party) {
        String country = party.path("country").asText("");
        JsonNode entity = expected.get(name);
        boolean speaksForState = entity != null && (isState(entity) || isOfficial(entity) && isState(entityOf(party)));
        return speaksForState
                && !country.isEmpty()
                && country.equals(countryOf(entity))
                && Words.of(party.path("text").asText() + " " + entityName(party)).stream()
                        .noneMatch(OPPOSED::contains)
                && !Set.of("REB", "OPP", "CVL").contains(party.path("sector").asText());
    }

    /** The Soviet Union has a code that the expected record leaves out. */
    private static String countryOf(JsonNode entity) {
        return entity.path("name").asText().equals("Soviet Union")
                ? "SUN"
                : entity.path("country").asText("");
    }

    private static boolean isState(JsonNode entity) {
        String kind = entity.path("kind").asText();
        return kind.equals("state") || kind.equals("place");
    }

    private static boolean isOfficial(JsonNode entity) {
        return !entity.path("roles").isEmpty()
                || Words.of(entity.path("name").asText()).stream().anyMatch(MINISTRIES::contains);
    }

    private JsonNode entityOf(JsonNode party) {
        return story.made("entity").stream()
                .filter(row ->
                        row.path("id").asText().equals(party.path("entity").asText()))
                .findFirst()
                .orElse(party);
    }

    private String entityName(JsonNode party) {
        return entityOf(party).path("name").asText("");
    }

    /** Whether the parties are those expected, each of them and no other. */
    boolean same(Iterable<JsonNode> names, Iterable<JsonNode> parties) {
        List<String> wanted = new ArrayList<>();
        names.forEach(name -> wanted.add(name.asText()));
        List<JsonNode> made = StreamSupport.stream(parties.spliterator(), false).toList();
        return wanted.stream().allMatch(name -> made.stream().anyMatch(party -> is(name, party)))
                && made.stream().allMatch(party -> wanted.stream().anyMatch(name -> is(name, party)));
    }
}
