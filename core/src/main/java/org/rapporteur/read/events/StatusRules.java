package org.rapporteur.read.events;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Status;

/** What a word that governs or modifies an event says about whether it happened. */
final class StatusRules {

    private record Rule(String name, String effect) {}

    private final Map<String, Rule> rules = new HashMap<>();

    StatusRules() {
        for (String[] row : Table.rows("status.tsv")) {
            for (String word : row[3].split(", ")) {
                rules.putIfAbsent(row[1] + " " + word, new Rule(row[0] + " " + row[1], row[2]));
            }
        }
    }

    /**
     * What the word does to an event that stands to it in the form.
     *
     * @param form "to", "ing", "that", "object", "subject", "of", "adverb" or "adjective"
     */
    Optional<Standing> effect(String form, String word) {
        return Optional.ofNullable(rules.get(form + " " + word)).map(StatusRules::standing);
    }

    private static Standing standing(Rule rule) {
        if (rule.effect().equals("negative")) {
            return new Standing(Status.DENIED, true, false, rule.name());
        }
        Status status = Status.valueOf(rule.effect().toUpperCase(Locale.ROOT));
        return new Standing(status, status == Status.DENIED, status == Status.HYPOTHETICAL, rule.name());
    }
}
