package org.rapporteur.present.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.present.web.draw.Ladder;

/** What the page of transfers, or of processes, shows: one entry each with its ladder, and what is told of it. */
public record Transfers(List<Entry> entries, Pager pager) {

    /**
     * One transfer or process.
     *
     * @param name the item, or the name
     * @param parties from whom to whom, or the kind
     * @param facts what else is known of it
     * @param ladder its statuses or stages over time
     * @param steps the statuses or stages, by time, with their passages
     * @param votes who voted how
     */
    public record Entry(
            String name,
            String link,
            String parties,
            List<String> facts,
            Optional<Ladder> ladder,
            List<Item> steps,
            List<Vote> votes) {

        public Entry {
            facts = List.copyOf(facts);
            steps = List.copyOf(steps);
            votes = List.copyOf(votes);
        }
    }

    /** The states that voted in one way. */
    public record Vote(String vote, List<Item.Where> states) {

        public Vote {
            states = List.copyOf(states);
        }
    }

    public Transfers {
        entries = List.copyOf(entries);
    }
}
