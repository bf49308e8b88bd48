package org.rapporteur.record;

import java.util.Optional;

/**
 * One claim as the lists show it.
 *
 * @param kinds the registers whose rows it is made of: "statement", "event", "figure"
 * @param words the words that name the event; empty if it is made of none
 */
public record ClaimRow(
        String id,
        String kinds,
        Optional<String> words,
        String about,
        int members,
        int origins,
        int reports,
        Optional<String> reasons) {}
