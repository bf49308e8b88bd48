package org.rapporteur.read.events;

import java.util.List;

/**
 * The head words of an event's parties.
 *
 * @param actors who acts
 * @param recipients on whom
 */
record Roles(List<Integer> actors, List<Integer> recipients) {

    Roles {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    static final Roles NONE = new Roles(List.of(), List.of());
}
