package org.rapporteur.read.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Someone who held an office for a time.
 *
 * @param person the name as the press writes it
 * @param aliases other spellings
 * @param surname what later mentions say
 * @param office the plain form of the title
 * @param portfolio what the office is for, as in {@link Title#portfolio()}
 * @param of ISO 3166-1 alpha-3 of the state, or the organisation's name
 * @param from the first day
 * @param to the last day; empty if still held when the list was made
 */
public record OfficeHolder(
        String person,
        List<String> aliases,
        String surname,
        String office,
        Optional<String> portfolio,
        String of,
        LocalDate from,
        Optional<LocalDate> to) {

    public OfficeHolder {
        aliases = List.copyOf(aliases);
    }

    /** Whether the office was held on that day. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
