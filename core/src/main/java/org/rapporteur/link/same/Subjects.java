package org.rapporteur.link.same;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.link.gather.Blocks;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.WordWeights;
import org.rapporteur.model.Id;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;

/**
 * Which reports are about one thing: groups of reports whose most telling words, the rarer in the record the more, are
 * alike on average; the surest pairs join first. Each report is held against few others, and a group is held against
 * another by the sums of its members' words, so that the cost stays in proportion to the reports.
 */
final class Subjects {

    /** The least likeness (cosine) of a pair. */
    private static final double ENOUGH = 0.23;

    /** The least mean likeness of two groups, as a share of that of a pair. */
    private static final double ENOUGH_OF_GROUPS = 0.9;

    /** Fewer telling words are the event and its parties, which other events have too. */
    private static final int LEAST_SHARED = 6;

    /** A report tells what it is about in its first words. */
    private static final int FIRST_WORDS = 200;

    private static final int MOST_TELLING = 60;

    /** Words by which a report looks for others. */
    private static final int SOUGHT_BY = 12;

    /** Reports further apart than this are about two things. */
    private static final int MOST_DAYS_APART = 60;

    private final List<Report> reports;
    private final List<Map<String, Double>> telling = new ArrayList<>();
    private final Groups groups = new Groups();

    private record Pair(int a, int b, double likeness) {}

    Subjects(Assembled assembled) {
        this.reports = assembled.gathered().reports().stream()
                .sorted(Comparator.comparing(
                                (Report report) -> days(report, assembled).first())
                        .thenComparing(Report::id))
                .toList();
        Blocks blocks = new Blocks();
        for (int at = 0; at < reports.size(); at++) {
            int number = at;
            Map<String, Double> words = telling(reports.get(at), assembled);
            telling.add(words);
            mostTelling(words).forEach(word -> blocks.put(word, number));
        }
        List<Pair> pairs = new ArrayList<>();
        blocks.pairs((a, b) -> {
            double likeness = product(telling.get(a), telling.get(b));
            boolean near = days(reports.get(a), assembled).meets(days(reports.get(b), assembled), MOST_DAYS_APART);
            if (likeness >= ENOUGH && near && shared(telling.get(a), telling.get(b)) >= LEAST_SHARED) {
                pairs.add(new Pair(a, b, likeness));
            }
        });
        pairs.sort(Comparator.comparing(Pair::likeness)
                .reversed()
                .thenComparing(Pair::a)
                .thenComparing(Pair::b));
        join(pairs);
    }

    private static Window days(Report report, Assembled assembled) {
        return Window.of(assembled.gathered().published(report.id()));
    }

    /** The report's most telling words with their weights, of which the squares add up to 1. */
    private static Map<String, Double> telling(Report report, Assembled assembled) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        Stream.concat(report.parts(PartKind.TITLE).stream(), report.parts(PartKind.PARAGRAPH).stream())
                .map(Part::span)
                .takeWhile(part -> text.length() < FIRST_WORDS * 10)
                .forEach(part -> text.append(report.words(part)).append('\n'));
        List<String> words = assembled.vocabulary().wording(text.toString()).families();
        words.stream().limit(FIRST_WORDS).forEach(word -> counts.merge(word, 1, Integer::sum));
        WordWeights weights = assembled.weights();
        Map<String, Double> most = new LinkedHashMap<>();
        counts.entrySet().stream()
                .filter(entry -> weights.frequency(entry.getKey()) > 1)
                .map(entry ->
                        Map.entry(entry.getKey(), Math.log(1.0 + entry.getValue()) * weights.weight(entry.getKey())))
                .sorted(BY_WEIGHT)
                .limit(MOST_TELLING)
                .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
        double length = Math.sqrt(product(most, most));
        most.replaceAll((word, weight) -> weight / length);
        return most;
    }

    private static final Comparator<Map.Entry<String, Double>> BY_WEIGHT = Map.Entry.<String, Double>comparingByValue(
                    Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey());

    private static List<String> mostTelling(Map<String, Double> words) {
        return words.entrySet().stream()
                .sorted(BY_WEIGHT)
                .limit(SOUGHT_BY)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The sum of the products, in the order of the words, so that it is the same to the last bit on every run. */
    private static double product(Map<String, Double> a, Map<String, Double> b) {
        Map<String, Double> fewer = a.size() <= b.size() ? a : b;
        Map<String, Double> more = fewer == a ? b : a;
        double product = 0;
        for (Map.Entry<String, Double> entry : fewer.entrySet()) {
            product += entry.getValue() * more.getOrDefault(entry.getKey(), 0.0);
        }
        return product;
    }

    private static long shared(Map<String, Double> a, Map<String, Double> b) {
        return a.keySet().stream().filter(b::containsKey).count();
    }

    private void join(List<Pair> pairs) {
        Map<Id, Map<String, Double>> sums = new HashMap<>();
        Map<Id, Integer> sizes = new HashMap<>();
        for (Pair pair : pairs) {
            Id a = groups.leader(reports.get(pair.a()).id());
            Id b = groups.leader(reports.get(pair.b()).id());
            Map<String, Double> ofA = sums.getOrDefault(a, telling.get(pair.a()));
            Map<String, Double> ofB = sums.getOrDefault(b, telling.get(pair.b()));
            int members = sizes.getOrDefault(a, 1) * sizes.getOrDefault(b, 1);
            if (!a.equals(b) && product(ofA, ofB) >= ENOUGH * ENOUGH_OF_GROUPS * members) {
                groups.join(a, b);
                Map<String, Double> sum = new LinkedHashMap<>(ofA);
                ofB.forEach((word, weight) -> sum.merge(word, weight, Double::sum));
                sums.put(groups.leader(a), sum);
                sizes.put(groups.leader(a), sizes.getOrDefault(a, 1) + sizes.getOrDefault(b, 1));
            }
        }
    }

    /** The report that stands for those about the same thing. */
    Id leader(Id report) {
        return groups.leader(report);
    }
}
