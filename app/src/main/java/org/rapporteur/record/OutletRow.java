package org.rapporteur.record;

import java.util.Optional;

/**
 * An outlet, and what it published.
 *
 * @param shared how many of its reports share their text with another outlet's
 */
public record OutletRow(
        String outlet, int reports, int shared, Optional<String> first, Optional<String> last, int statements) {}
