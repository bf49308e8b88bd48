package org.rapporteur.model;

import java.util.Optional;

/**
 * Who takes part in something, as the text names them.
 *
 * @param text the words
 * @param span where they stand; empty if implied
 * @param entity whom they refer to
 * @param country ISO 3166-1 alpha-3
 * @param sector CAMEO/PLOVER sector code
 */
public record Party(
        String text, Optional<Span> span, Optional<Id> entity, Optional<String> country, Optional<String> sector) {}
