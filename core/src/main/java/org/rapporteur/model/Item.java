package org.rapporteur.model;

import java.util.Optional;

/**
 * What is transferred.
 *
 * @param text as the report names it
 * @param designation the system's designation ("S-300PMU-2", "P-800 Yakhont"), where it is known
 * @param category the SIPRI-like category: air defence systems, missiles, aircraft, ships, armoured vehicles, …
 */
public record Item(String text, Optional<String> designation, Optional<String> category) {}
