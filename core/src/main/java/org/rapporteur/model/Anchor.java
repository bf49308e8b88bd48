package org.rapporteur.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The row that a judgement is about, as the person saw it: by its passages and values, so that it is found again in
 * another reading and in another record.
 *
 * @param type the row's register: "statement", "event", …
 * @param id the row's id when it was judged; another reading may give it another
 * @param quotes the passages that it stands on
 * @param seen its values when it was judged, by field
 * @param rules the rules that had made it, the last first
 */
public record Anchor(String type, Id id, List<Quote> quotes, SortedMap<String, String> seen, List<String> rules) {

    public Anchor {
        quotes = List.copyOf(quotes);
        seen = Collections.unmodifiableSortedMap(new TreeMap<>(seen));
        rules = List.copyOf(rules);
    }
}
