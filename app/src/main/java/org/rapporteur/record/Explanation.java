package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.exchange.RowTree;

/** How one row came about, as lines for a person: its values, its passages, the trees of rules, what it is part of. */
public record Explanation(List<String> lines) {

    public Explanation {
        lines = List.copyOf(lines);
    }

    /**
     * The explanation of a row.
     *
     * @throws IllegalArgumentException if the record has no such row
     */
    public static Explanation of(RecordQueries queries, String id) {
        String json = queries.json(id).orElseThrow(() -> new IllegalArgumentException("no row " + id));
        List<String> lines = new ArrayList<>(RowTree.lines(json));
        queries.citation(id)
                .flatMap(passage -> queries.reading(passage.report()))
                .ifPresent(reading -> lines.addAll(new TimeDerivations(reading).lines(id)));
        queries.members(id).forEach(member -> lines.add(partLine("made of", queries, member.id())));
        queries.owners(id).forEach(owner -> lines.add(partLine("part of", queries, owner)));
        queries.linksOf(id).forEach(lines::add);
        return new Explanation(lines);
    }

    private static String partLine(String relation, RecordQueries queries, String id) {
        Optional<String> headline = queries.json(id).map(RowTree::headline);
        return relation + "  " + id + headline.map(words -> "  " + words).orElse("");
    }
}
