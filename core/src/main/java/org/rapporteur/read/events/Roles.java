package org.rapporteur.read.events;

import java.util.List;

/**
 * The head words of an event's parties.
 *
 * @param actors who acts
 * @param recipients on whom
 * @param deeds what is praised, blamed or refused where the sentence does not say whose it is
 * @param inClause on whom what is offered, refused or threatened would be done
 */
record Roles(List<Integer> actors, List<Integer> recipients, List<Integer> deeds, List<Integer> inClause) {

    Roles {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        deeds = List.copyOf(deeds);
        inClause = List.copyOf(inClause);
    }

    Roles(List<Integer> actors, List<Integer> recipients) {
        this(actors, recipients, List.of(), List.of());
    }

    static final Roles NONE = new Roles(List.of(), List.of());

    Roles withRecipients(List<Integer> others) {
        return new Roles(actors, others, deeds, inClause);
    }

    Roles withDeeds(List<Integer> others) {
        return new Roles(actors, recipients, others, inClause);
    }

    Roles withInClause(List<Integer> others) {
        return new Roles(actors, recipients, deeds, others);
    }
}
