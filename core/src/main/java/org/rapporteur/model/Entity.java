package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * One person, organisation, place or weapon in the world, as far as one report (in a reading) or all reports (in the
 * record) tell.
 *
 * @param name the fullest name found, or the known name
 * @param aliases the other forms found
 * @param roles offices and relations, with dates
 * @param country ISO 3166-1 alpha-3
 * @param sector CAMEO/PLOVER sector code (GOV, MIL, REB, IGO, MED, …)
 */
public record Entity(
        Id id,
        String name,
        EntityKind kind,
        List<String> aliases,
        List<Role> roles,
        Optional<String> country,
        Optional<String> sector) {

    public Entity {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }
}
