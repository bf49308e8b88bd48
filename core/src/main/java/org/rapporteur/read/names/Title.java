package org.rapporteur.read.names;

import java.util.Optional;

/**
 * An office, role, rank or honorific.
 *
 * @param name the plain form: "foreign minister"
 * @param kind what sort it is
 * @param portfolio what the office is for: "foreign", "defence"; empty where that does not apply
 * @param sector CAMEO/PLOVER sector code; empty if the title does not tell
 */
public record Title(String name, TitleKind kind, Optional<String> portfolio, Optional<String> sector) {}
