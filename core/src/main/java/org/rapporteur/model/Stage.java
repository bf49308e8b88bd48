package org.rapporteur.model;

import java.util.Optional;

/** One dated, sourced stage of a process. */
public record Stage(StageKind stage, Time time, Passage passage, Optional<Id> accordingTo, Derivation derivation) {}
