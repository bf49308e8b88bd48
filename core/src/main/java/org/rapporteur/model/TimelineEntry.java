package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of a story's timeline: what mattered then, and from how many origins.
 *
 * @param day the first day that the entry is about
 * @param time the time as far as it is known
 * @param weight how much it mattered: origins behind it and how much later reports come back to it
 * @param sentence the passage that tells it best
 * @param members the events behind it
 * @param origins how many independent origins tell it
 */
public record TimelineEntry(LocalDate day, Time time, double weight, Passage sentence, List<Id> members, int origins) {

    public TimelineEntry {
        members = List.copyOf(members);
    }
}
