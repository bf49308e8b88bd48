package org.rapporteur.model;

import java.util.Optional;

/**
 * One link of an attribution chain.
 *
 * @param name who passes it on
 * @param entity who that is
 * @param span where the report names them; empty for the outlet itself
 * @param cue the words that attribute it to them; empty for the outlet itself
 */
public record ChainLink(String name, Optional<Id> entity, Optional<Span> span, Optional<Span> cue) {}
