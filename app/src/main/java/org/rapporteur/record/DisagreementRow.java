package org.rapporteur.record;

import java.util.Optional;

/** One disagreement as the lists show it. */
public record DisagreementRow(String id, String kind, String about, Optional<String> sides) {}
