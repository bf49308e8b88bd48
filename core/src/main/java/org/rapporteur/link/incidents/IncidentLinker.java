package org.rapporteur.link.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.link.gather.Blocks;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.model.Id;

/**
 * Finds the reports that tell of one incident, from their text and the day they were published: reports whose telling
 * words and names are alike, the surest pairs first; a report joins a group only if it is like the group as a whole.
 *
 * <p>A pure function of the reports; their order does not matter. Safe on any thread.
 */
public final class IncidentLinker {

    /** The least likeness of a pair; set on half of the incidents of a corpus of local reports of shootings. */
    private static final double ENOUGH = 0.21;

    /** The least mean likeness of two groups that a pair brings together, as a share of that of a pair. */
    private static final double ENOUGH_OF_GROUPS = 0.8;

    /** Words by which a report looks for others. */
    private static final int RAREST_WORDS = 25;

    private final Vocabulary vocabulary = new Vocabulary();

    private record Pair(int a, int b, double likeness) {}

    /** The groups of reports, each in the order of its ids; a report that stands alone is a group of one. */
    public List<List<Id>> link(List<TellsOfIncident> reports) {
        StockText stock = new StockText(reports);
        List<IncidentAccount> accounts = reports.stream()
                .map(report -> IncidentAccount.of(report, stock.without(report.text()), vocabulary))
                .sorted(Comparator.comparing(IncidentAccount::day).thenComparing(IncidentAccount::report))
                .toList();
        IncidentLikeness likeness = new IncidentLikeness(accounts);
        Blocks blocks = new Blocks();
        for (int at = 0; at < accounts.size(); at++) {
            int number = at;
            likeness.rarest(accounts.get(at), RAREST_WORDS).forEach(word -> blocks.put(word, number));
            likeness.names(accounts.get(at)).forEach(name -> blocks.put("name " + name, number));
        }
        List<Pair> pairs = new ArrayList<>();
        Map<Long, Double> known = new HashMap<>();
        blocks.pairs((a, b) -> {
            double found = likeness.of(accounts.get(a), accounts.get(b));
            known.put(key(a, b), found);
            pairs.add(new Pair(a, b, found));
        });
        pairs.sort(Comparator.comparing(Pair::likeness)
                .reversed()
                .thenComparing(Pair::a)
                .thenComparing(Pair::b));
        return groups(accounts, pairs, known);
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private static List<List<Id>> groups(List<IncidentAccount> accounts, List<Pair> pairs, Map<Long, Double> known) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int at = 0; at < accounts.size(); at++) {
            groups.add(new ArrayList<>(List.of(at)));
        }
        for (Pair pair : pairs) {
            List<Integer> ofA = groups.get(pair.a());
            List<Integer> ofB = groups.get(pair.b());
            if (pair.likeness() >= ENOUGH && ofA != ofB && mean(ofA, ofB, known) >= ENOUGH * ENOUGH_OF_GROUPS) {
                ofA.addAll(ofB);
                ofB.forEach(member -> groups.set(member, ofA));
            }
        }
        return groups.stream()
                .distinct()
                .map(group -> group.stream()
                        .map(member -> accounts.get(member).report())
                        .sorted()
                        .toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }

    /** The mean likeness of the members of two groups; pairs that share no telling word are not alike at all. */
    private static double mean(List<Integer> a, List<Integer> b, Map<Long, Double> known) {
        double sum = 0;
        for (int one : a) {
            for (int other : b) {
                sum += known.getOrDefault(key(one, other), 0.0);
            }
        }
        return sum / (a.size() * b.size());
    }
}
