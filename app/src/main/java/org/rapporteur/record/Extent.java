package org.rapporteur.record;

import java.util.Optional;

/**
 * What a record reaches over.
 *
 * @param first the day of the earliest report, among those whose day is known
 * @param last the day of the latest
 * @param undated how many reports have no day
 */
public record Extent(int reports, int outlets, Optional<String> first, Optional<String> last, int undated) {}
