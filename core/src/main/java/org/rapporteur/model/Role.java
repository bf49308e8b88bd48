package org.rapporteur.model;

import java.util.Optional;

/**
 * An office or relation that a report gives an entity.
 *
 * @param title "Foreign Minister"
 * @param of of what: "Russia"
 * @param from the first day it is known to have been held
 * @param to the last day it is known to have been held
 * @param passage where the report says so
 */
public record Role(String title, Optional<String> of, Time from, Time to, Passage passage) {}
