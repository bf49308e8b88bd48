package org.rapporteur.link.incidents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The number that several reports of one incident tell together: that which most of them give; of numbers that equally
 * many give the one told last, and then the greater, since tolls rise.
 */
public final class MergedToll {

    private MergedToll() {}

    /**
     * A number that one report gives.
     *
     * @param day the day the report was published
     */
    public record Told(LocalDate day, int number) {}

    /** The merged number; 0 where no report gives one. */
    public static int of(List<Told> told) {
        SortedMap<Integer, Integer> votes = new TreeMap<>();
        SortedMap<Integer, LocalDate> last = new TreeMap<>();
        for (Told one : told) {
            votes.merge(one.number(), 1, Integer::sum);
            last.merge(one.number(), one.day(), (a, b) -> a.isAfter(b) ? a : b);
        }
        return votes.keySet().stream()
                .max(Comparator.comparing((Integer number) -> votes.get(number))
                        .thenComparing(last::get)
                        .thenComparing(number -> number))
                .orElse(0);
    }
}
