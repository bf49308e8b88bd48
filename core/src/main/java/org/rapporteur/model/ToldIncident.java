package org.rapporteur.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The incident that one report is about, as it tells of it: computed from its figures, the people it tells of, its places
 * and times.
 *
 * @param killed the numbers of killed that its words allow, each with how well they bear it out; together 1
 * @param wounded likewise
 * @param place where it took place, as far as the report tells
 * @param time the day it took place; the report's own, marked inferred, where no other is told
 * @param passages the sentences of the title and the opening that tell of people killed or harmed
 */
public record ToldIncident(
        SortedMap<Integer, Double> killed,
        SortedMap<Integer, Double> wounded,
        Optional<Place> place,
        Time time,
        List<Span> passages) {

    public ToldIncident {
        killed = Collections.unmodifiableSortedMap(new TreeMap<>(killed));
        wounded = Collections.unmodifiableSortedMap(new TreeMap<>(wounded));
        passages = List.copyOf(passages);
    }

    /** The number that the shares bear out best, of equals the smaller; 0 if there is none. */
    public static int likeliest(SortedMap<Integer, Double> shares) {
        return shares.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Collections.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
