package org.rapporteur.read.names;

import java.util.List;
import java.util.Optional;

/**
 * A state or territory, present or former.
 *
 * @param name how the record calls it
 * @param iso2 ISO 3166-1 alpha-2; empty for some former states
 * @param iso3 ISO 3166-1 alpha-3; XKX for Kosovo
 * @param cameo the code in CAMEO's list, where it differs from iso3
 * @param aliases its other names
 * @param people the adjective first, then the nouns
 * @param capitals the seat of government first, then other spellings and second capitals
 * @param seats buildings and streets that stand for the government
 */
public record Country(
        String name,
        Optional<String> iso2,
        String iso3,
        String cameo,
        List<String> aliases,
        List<String> people,
        List<String> capitals,
        List<String> seats) {

    public Country {
        aliases = List.copyOf(aliases);
        people = List.copyOf(people);
        capitals = List.copyOf(capitals);
        seats = List.copyOf(seats);
    }
}
