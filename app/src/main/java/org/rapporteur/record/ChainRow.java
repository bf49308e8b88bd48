package org.rapporteur.record;

import java.util.Optional;

/** One link of a statement's chain, outermost first: who passes it on, and by which words. */
public record ChainRow(String name, Optional<String> entity, Optional<String> cue) {}
