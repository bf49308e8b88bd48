package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * One happening that several reports are about, with its toll: computed, never read. Figures told of it stay as they are.
 *
 * @param killed how many it killed, by all its reports together
 * @param wounded how many it wounded, likewise
 * @param place where most of them have it
 * @param time the day on which most of them have it
 * @param accounts what each report says of it, the first published first
 */
public record Incident(Id id, Tally killed, Tally wounded, Optional<Place> place, Time time, List<Account> accounts) {

    public Incident {
        accounts = List.copyOf(accounts);
    }

    /**
     * What one report says of an incident.
     *
     * @param killed the number that its words bear out best
     * @param wounded likewise
     * @param passages where it tells of people killed or harmed
     */
    public record Account(Id report, int killed, int wounded, List<Span> passages) {

        public Account {
            passages = List.copyOf(passages);
        }
    }
}
