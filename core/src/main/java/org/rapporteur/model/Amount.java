package org.rapporteur.model;

import java.math.BigDecimal;
import java.util.Optional;

/** How many: the least, the most, and what the number is to the true one. */
public record Amount(Optional<BigDecimal> low, Optional<BigDecimal> high, Bound bound) {}
