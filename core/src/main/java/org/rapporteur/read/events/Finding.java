package org.rapporteur.read.events;

import java.util.Optional;

/**
 * An event as far as the grammar tells it.
 *
 * @param about the place of the event that this speech act is about
 */
record Finding(Trigger trigger, Roles roles, Standing standing, Coding coding, Optional<Integer> about) {

    Finding withCoding(Coding other) {
        return new Finding(trigger, roles, standing, other, about);
    }

    Finding withRoles(Roles other) {
        return new Finding(trigger, other, standing, coding, about);
    }

    Finding withStanding(Standing other) {
        return new Finding(trigger, roles, other, coding, about);
    }

    int place() {
        return trigger.place();
    }
}
