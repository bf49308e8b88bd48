package org.rapporteur.read.names;

import java.util.List;
import java.util.Optional;

/**
 * One bearer of a name.
 *
 * @param name how the record calls it
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3; empty if of none or of several
 * @param sector CAMEO/PLOVER sector code: GOV, MIL, REB, OPP, IGO, NGO, MED, …
 * @param aliases the other forms
 */
public record KnownName(
        String name, NameKind kind, Optional<String> country, Optional<String> sector, List<String> aliases) {

    public KnownName {
        aliases = List.copyOf(aliases);
    }
}
