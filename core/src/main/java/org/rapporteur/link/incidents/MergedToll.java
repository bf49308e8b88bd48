package org.rapporteur.link.incidents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The number that several reports of one incident tell together. Each report has one vote, parted among the numbers that
 * its words allow by how well they bear each of them out; the number with most votes holds, of equals the one told last,
 * and then the greater, since tolls rise.
 *
 * @param number the merged number; 0 where no report gives one
 * @param votes how many votes it has
 * @param reports how many reports voted
 */
public record MergedToll(int number, double votes, int reports) {

    /**
     * What one report gives.
     *
     * @param day the day the report was published
     * @param votes the numbers that it may give with the share of its vote that each has; together 1
     */
    public record Told(LocalDate day, SortedMap<Integer, Double> votes) {

        public Told {
            votes = Collections.unmodifiableSortedMap(new TreeMap<>(votes));
        }

        /** A report that gives one number beyond doubt. */
        public static Told of(LocalDate day, int number) {
            return new Told(day, new TreeMap<>(Map.of(number, 1.0)));
        }

        /** The number that it gives if it is asked alone. */
        int likeliest() {
            return votes.entrySet().stream()
                    .max(Map.Entry.<Integer, Double>comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(0);
        }
    }

    /** The merged number of the reports. */
    public static MergedToll of(List<Told> told) {
        SortedMap<Integer, Double> votes = new TreeMap<>();
        SortedMap<Integer, LocalDate> last = new TreeMap<>();
        for (Told one : told) {
            one.votes().forEach((number, share) -> votes.merge(number, share, Double::sum));
            last.merge(one.likeliest(), one.day(), (a, b) -> a.isAfter(b) ? a : b);
        }
        return votes.keySet().stream()
                .max(Comparator.comparing((Integer number) -> rounded(votes.get(number)))
                        .thenComparing(number -> last.getOrDefault(number, LocalDate.MIN))
                        .thenComparing(number -> number))
                .map(number -> new MergedToll(number, votes.get(number), told.size()))
                .orElse(new MergedToll(0, 0, 0));
    }

    /** Votes that differ by no more than the order of their sum are equal. */
    private static long rounded(double votes) {
        return Math.round(votes * 1e9);
    }

    /** Why it is this number, for a person to read: "2.4 of 3 votes". */
    public String why() {
        return String.format(Locale.ROOT, "%.1f of %d votes", votes, reports);
    }
}
