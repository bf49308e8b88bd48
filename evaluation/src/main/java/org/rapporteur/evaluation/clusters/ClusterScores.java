package org.rapporteur.evaluation.clusters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Holds groups of mentions against the annotators' groups of the same mentions, by the measures of the CoNLL shared
 * tasks of 2011 and 2012 (Pradhan and others 2014).
 */
public final class ClusterScores {

    private final List<Set<String>> gold;
    private final List<Set<String>> found;
    private final Map<String, Set<String>> goldOf;
    private final Map<String, Set<String>> foundOf;

    /** Groups of the same mentions; none in two groups of one side. */
    public ClusterScores(List<Set<String>> gold, List<Set<String>> found) {
        this.gold = List.copyOf(gold);
        this.found = List.copyOf(found);
        this.goldOf = groupOf(gold);
        this.foundOf = groupOf(found);
    }

    private static Map<String, Set<String>> groupOf(List<Set<String>> groups) {
        Map<String, Set<String>> groupOf = new HashMap<>();
        groups.forEach(group -> group.forEach(mention -> groupOf.put(mention, group)));
        return groupOf;
    }

    /** Links kept of those that it takes to make the groups (Vilain and others 1995). */
    public Rates muc() {
        int[] recall = kept(gold, foundOf);
        int[] precision = kept(found, goldOf);
        return Rates.of(precision[0], precision[1], recall[0], recall[1]);
    }

    private static int[] kept(List<Set<String>> groups, Map<String, Set<String>> others) {
        int kept = 0;
        int all = 0;
        for (Set<String> group : groups) {
            Set<Object> parts = new HashSet<>();
            group.forEach(mention -> parts.add(others.containsKey(mention) ? others.get(mention) : mention));
            kept += group.size() - parts.size();
            all += group.size() - 1;
        }
        return new int[] {kept, all};
    }

    /** The share of right members of each mention's group, over all mentions (Bagga and Baldwin 1998). */
    public Rates bCubed() {
        return bCubed(mention -> true);
    }

    /** The same over the mentions that are wanted, each with its whole group. */
    public Rates bCubed(Predicate<String> wanted) {
        double precision = 0;
        double recall = 0;
        int mentions = 0;
        for (Map.Entry<String, Set<String>> entry : goldOf.entrySet()) {
            if (wanted.test(entry.getKey())) {
                Set<String> group = foundOf.getOrDefault(entry.getKey(), Set.of(entry.getKey()));
                double shared = shared(entry.getValue(), group);
                precision += shared / group.size();
                recall += shared / entry.getValue().size();
                mentions++;
            }
        }
        return Rates.of(precision, mentions, recall, mentions);
    }

    /** The best pairing of groups by their likeness, 2 × shared ÷ sizes (Luo 2005). */
    public Rates ceafE() {
        List<Set<String>> rows = gold.size() <= found.size() ? gold : found;
        List<Set<String>> columns = rows == gold ? found : gold;
        double best = BestPairing.of(alike(rows, columns), columns.size());
        return Rates.of(best, found.size(), best, gold.size());
    }

    /** For each group the groups that share a mention with it, and how alike they are. */
    private static List<Map<Integer, Double>> alike(List<Set<String>> rows, List<Set<String>> columns) {
        Map<String, Integer> columnOf = new HashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            int column = at;
            columns.get(at).forEach(mention -> columnOf.put(mention, column));
        }
        List<Map<Integer, Double>> alike = new ArrayList<>();
        for (Set<String> row : rows) {
            Map<Integer, Double> likeness = new HashMap<>();
            for (String mention : row) {
                Integer column = columnOf.get(mention);
                if (column != null && !likeness.containsKey(column)) {
                    Set<String> other = columns.get(column);
                    likeness.put(column, 2.0 * shared(row, other) / (row.size() + other.size()));
                }
            }
            alike.add(likeness);
        }
        return alike;
    }

    private static int shared(Set<String> a, Set<String> b) {
        Set<String> fewer = a.size() <= b.size() ? a : b;
        Set<String> more = fewer == a ? b : a;
        return (int) fewer.stream().filter(more::contains).count();
    }

    /** The mean of the three F1 values. */
    public double conll() {
        return (muc().f1() + bCubed().f1() + ceafE().f1()) / 3;
    }
}
