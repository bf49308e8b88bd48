package org.rapporteur.read.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Span;

/**
 * One thing that a text says about the day it was written.
 *
 * @param first the first day it leaves possible; empty if it sets no such bound
 * @param last the last day it leaves possible; empty if it sets no such bound
 * @param weekdays the weekdays it leaves possible
 * @param firm whether nothing but a mistake could break it; others only narrow what firm ones leave
 * @param evidence the words
 * @param reason why they say so, for a person to read
 */
public record DateConstraint(
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Set<DayOfWeek> weekdays,
        boolean firm,
        Span evidence,
        String reason) {

    public DateConstraint {
        weekdays = Set.copyOf(weekdays);
    }

    /** Whether the day is possible under it. */
    public boolean allows(LocalDate day) {
        return !first.filter(day::isBefore).isPresent()
                && !last.filter(day::isAfter).isPresent()
                && weekdays.contains(day.getDayOfWeek());
    }
}
