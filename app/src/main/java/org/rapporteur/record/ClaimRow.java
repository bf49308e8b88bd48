package org.rapporteur.record;

import java.util.Optional;

/** One claim as the lists show it. */
public record ClaimRow(String id, String about, int members, int origins, int reports, Optional<String> reasons) {}
