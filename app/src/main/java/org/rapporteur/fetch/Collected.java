package org.rapporteur.fetch;

import java.net.URI;
import org.rapporteur.record.Retrieval.Outcome;

/**
 * What came of one address that was named, or that a feed leads to.
 *
 * @param reason why nothing came, in one line; else empty
 */
public record Collected(URI address, Outcome outcome, String reason) {}
