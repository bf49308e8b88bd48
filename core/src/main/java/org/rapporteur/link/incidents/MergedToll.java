package org.rapporteur.link.incidents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Tally;
import org.rapporteur.model.ToldIncident;

/**
 * Merges what reports of one incident tell. Each has one vote, parted among the numbers that its words allow by how well
 * they bear each of them out; the number with most votes holds, of equals the one told last, and then the greater.
 */
public final class MergedToll {

    /**
     * A greater number of killed holds against the one with most votes if it has so great a part of them; set on half of
     * the incidents of a corpus of local reports of shootings.
     */
    private static final double NEARLY = 0.6;

    private final SortedMap<Integer, Double> votes = new TreeMap<>();
    private final SortedMap<Integer, LocalDate> last = new TreeMap<>();
    private final int reports;

    private MergedToll(List<Told> told) {
        for (Told one : told) {
            one.votes().forEach((number, share) -> votes.merge(number, share, Double::sum));
            last.merge(ToldIncident.likeliest(one.votes()), one.day(), (a, b) -> a.isAfter(b) ? a : b);
        }
        this.reports = told.size();
    }

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
    }

    /** The merged number of killed: a greater one holds if it has nearly as many votes, since the number of dead rises. */
    public static Tally ofKilled(List<Told> told) {
        MergedToll merged = new MergedToll(told);
        return merged.tally(merged.mostVotes().stream()
                .flatMapToInt(most -> merged.votes.tailMap(most).keySet().stream()
                        .filter(number -> rounded(merged.votes.get(number)) >= rounded(NEARLY * merged.votes.get(most)))
                        .mapToInt(number -> number))
                .boxed()
                .toList());
    }

    /** The merged number of wounded; it may fall, since the wounded may die. */
    public static Tally ofWounded(List<Told> told) {
        MergedToll merged = new MergedToll(told);
        return merged.tally(merged.mostVotes());
    }

    /** The number with most votes; none where no report votes. */
    private List<Integer> mostVotes() {
        return votes.keySet().stream()
                .max(Comparator.comparing((Integer number) -> rounded(votes.get(number)))
                        .thenComparing(number -> last.getOrDefault(number, LocalDate.MIN))
                        .thenComparing(number -> number))
                .stream()
                .toList();
    }

    private Tally tally(List<Integer> numbers) {
        return numbers.stream()
                .max(Comparator.naturalOrder())
                .map(number -> new Tally(number, votes.get(number), reports))
                .orElse(new Tally(0, 0, 0));
    }

    /** Votes that differ by no more than the order of their sum are equal. */
    private static long rounded(double votes) {
        return Math.round(votes * 1e9);
    }
}
