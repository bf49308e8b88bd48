package org.rapporteur.record;

import java.util.Optional;

/**
 * One incident as the lists show it.
 *
 * @param first the first day that it may have been on
 * @param killed the number that its reports tell together; 0 where none tells of any
 * @param killedReason by how many of their votes
 * @param reports how many reports are about it
 * @param told what each of them gives, the first published first: "9 killed, 2 wounded (Example Times)"
 */
public record IncidentRow(
        String id,
        Optional<String> time,
        Optional<String> first,
        Optional<String> last,
        String precision,
        String basis,
        Optional<String> place,
        Optional<String> country,
        int killed,
        String killedReason,
        int wounded,
        String woundedReason,
        int reports,
        String told) {}
