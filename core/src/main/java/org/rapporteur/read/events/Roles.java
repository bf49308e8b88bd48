package org.rapporteur.read.events;

import java.util.List;

/**
 * The head words of an event's parties.
 *
 * @param actors who acts
 * @param recipients on whom
 * @param deeds what is praised, blamed or refused where the sentence does not say whose it is
 */
record Roles(List<Integer> actors, List<Integer> recipients, List<Integer> deeds) {

    Roles {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        deeds = List.copyOf(deeds);
    }

    Roles(List<Integer> actors, List<Integer> recipients) {
        this(actors, recipients, List.of());
    }

    static final Roles NONE = new Roles(List.of(), List.of());

    Roles withRecipients(List<Integer> others) {
        return new Roles(actors, others, deeds);
    }
}
