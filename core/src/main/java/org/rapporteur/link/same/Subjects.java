package org.rapporteur.link.same;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.rapporteur.link.gather.Blocks;
import org.rapporteur.link.gather.Window;
import org.rapporteur.model.Id;
import org.rapporteur.model.Report;

/**
 * Which reports are about one thing, and how far: groups of reports join that are told in the same telling terms, those
 * first that are most alike on average. Each report is held against few others, and a group is held against another by
 * the sums of its members' terms, so that the cost stays in proportion to the reports.
 */
final class Subjects {

    /** The least mean likeness (cosine) of reports about one thing. */
    private static final double ENOUGH = 0.12;

    /** The least mean likeness at which groups join at all. */
    private static final double LEAST = 0.03;

    /** Fewer terms in common are an event and its parties, which other events have too. */
    private static final int LEAST_SHARED = 3;

    /** Reports further apart than this are about two things. */
    private static final int MOST_DAYS_APART = 60;

    private final List<Report> reports;
    private final Map<Id, Integer> numbers = new HashMap<>();
    private final List<TermVector> terms = new ArrayList<>();
    private final List<TermVector> sums;
    private final JoinedLevels joined;

    /** Two groups by their leaders, with their sizes when they were held against one another. */
    private record Pair(int a, int b, int sizes, double likeness) {}

    Subjects(Assembled assembled) {
        this.reports = assembled.gathered().reports().stream()
                .sorted(Comparator.comparing(
                                (Report report) -> days(report, assembled).first())
                        .thenComparing(Report::id))
                .toList();
        this.joined = new JoinedLevels(reports.size());
        TellingTerms telling = new TellingTerms(reports, assembled);
        Blocks blocks = new Blocks();
        for (int at = 0; at < reports.size(); at++) {
            int number = at;
            TellingTerms.Told told = telling.of(reports.get(at));
            numbers.put(reports.get(at).id(), at);
            terms.add(told.vector());
            told.soughtBy().forEach(term -> blocks.put(term, number));
        }
        this.sums = new ArrayList<>(terms);
        PriorityQueue<Pair> pairs = new PriorityQueue<>(Comparator.comparing(Pair::likeness)
                .reversed()
                .thenComparing(Pair::a)
                .thenComparing(Pair::b));
        blocks.pairs((a, b) -> {
            boolean near = days(reports.get(a), assembled).meets(days(reports.get(b), assembled), MOST_DAYS_APART);
            if (near && sums.get(a).shared(sums.get(b)) >= LEAST_SHARED) {
                add(a, b, pairs);
            }
        });
        join(pairs);
    }

    private static Window days(Report report, Assembled assembled) {
        return Window.of(assembled.gathered().published(report.id()));
    }

    private void add(int a, int b, PriorityQueue<Pair> pairs) {
        double sum = sums.get(a).product(sums.get(b));
        double likeness = sum / ((double) joined.size(a) * joined.size(b));
        if (likeness >= LEAST) {
            pairs.add(new Pair(a, b, joined.size(a) + joined.size(b), likeness));
        }
    }

    /** Joins the two groups that are most alike until none are; what was held against others before it grew is so again. */
    private void join(PriorityQueue<Pair> pairs) {
        while (!pairs.isEmpty()) {
            Pair pair = pairs.poll();
            int a = joined.leader(pair.a());
            int b = joined.leader(pair.b());
            if (a == b) {
                continue;
            }
            if (joined.size(a) + joined.size(b) == pair.sizes()) {
                int leader = joined.join(a, b, pair.likeness());
                sums.set(leader, sums.get(a).plus(sums.get(b)));
                sums.set(leader == a ? b : a, TermVector.NONE);
            } else {
                add(Math.min(a, b), Math.max(a, b), pairs);
            }
        }
    }

    /** The report that stands for those about the same thing. */
    Id leader(Id report) {
        return reports.get(joined.leader(numbers.get(report), ENOUGH)).id();
    }

    /** How alike the telling terms of two reports are (cosine). */
    double pairLikeness(Id a, Id b) {
        return terms.get(numbers.get(a)).product(terms.get(numbers.get(b)));
    }

    /** How much two reports are about one thing: the mean likeness at which their groups joined, 0 if they never did. */
    double likeness(Id a, Id b) {
        return joined.level(numbers.get(a), numbers.get(b));
    }
}
