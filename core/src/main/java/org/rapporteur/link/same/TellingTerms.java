package org.rapporteur.link.same;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.link.gather.Blocks;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;

/**
 * The terms that tell most of what a report is about: words, and two words in a row, of its beginning; the more often
 * there and the rarer in the record, the more telling.
 */
final class TellingTerms {

    /** A report tells what it is about in its first words. */
    private static final int FIRST_WORDS = 600;

    private static final int MOST_TELLING = 300;

    /** Terms by which a report looks for others. */
    private static final int SOUGHT_BY = 16;

    /** Two words in a row are counted in so many places by their digests: those that share one count as one. */
    private static final int COUNTED_IN = 1 << 22;

    private final Assembled assembled;
    private final int[] reportsWith = new int[COUNTED_IN];
    private final int reports;

    /** What a report is told in, and the terms by which it looks for others. */
    record Told(TermVector vector, List<String> soughtBy) {}

    TellingTerms(List<Report> reports, Assembled assembled) {
        this.assembled = assembled;
        this.reports = reports.size();
        reports.forEach(report -> terms(words(report)).distinct().forEach(term -> reportsWith[place(term)]++));
    }

    private List<String> words(Report report) {
        StringBuilder text = new StringBuilder();
        Stream.concat(report.parts(PartKind.TITLE).stream(), report.parts(PartKind.PARAGRAPH).stream())
                .map(Part::span)
                .takeWhile(part -> text.length() < FIRST_WORDS * 10)
                .forEach(part -> text.append(report.words(part)).append('\n'));
        return Folding.words(text.toString()).stream()
                .filter(assembled.vocabulary()::isContent)
                .limit(FIRST_WORDS)
                .toList();
    }

    private static Stream<String> terms(List<String> words) {
        List<String> terms = new ArrayList<>(words);
        for (int at = 1; at < words.size(); at++) {
            terms.add(words.get(at - 1) + " " + words.get(at));
        }
        return terms.stream();
    }

    private static int place(String term) {
        return (int) (Blocks.digest(term) & COUNTED_IN - 1);
    }

    Told of(Report report) {
        List<String> words = words(report);
        SortedMap<String, Integer> counts = new TreeMap<>();
        terms(words).forEach(term -> counts.merge(term, 1, Integer::sum));
        double squares = counts.entrySet().stream()
                .filter(entry -> entry.getKey().indexOf(' ') < 0 || reportsWith[place(entry.getKey())] > 1)
                .mapToDouble(entry -> Math.pow(weight(entry.getKey(), entry.getValue()), 2))
                .sum();
        List<Map.Entry<String, Double>> most = counts.entrySet().stream()
                .flatMap(entry -> weighed(entry.getKey(), entry.getValue()).stream())
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TELLING)
                .toList();
        return new Told(
                vector(most, Math.sqrt(squares)),
                most.stream().limit(SOUGHT_BY).map(Map.Entry::getKey).toList());
    }

    /** The term with its weight; nothing for one that no other report has. */
    private Optional<Map.Entry<String, Double>> weighed(String term, int count) {
        return reportsWith[place(term)] < 2 ? Optional.empty() : Optional.of(Map.entry(term, weight(term, count)));
    }

    private double weight(String term, int count) {
        double rarity = 1 + Math.log((1.0 + reports) / (1.0 + reportsWith[place(term)]));
        return (1 + Math.log(count)) * rarity;
    }

    /** The terms in the order of their digests, with weights of which the squares add up to 1. */
    private static TermVector vector(List<Map.Entry<String, Double>> weighed, double length) {
        SortedMap<Long, Double> ordered = new TreeMap<>();
        weighed.forEach(entry -> ordered.put(Blocks.digest(entry.getKey()), entry.getValue()));
        long[] terms = new long[ordered.size()];
        double[] weights = new double[ordered.size()];
        int at = 0;
        for (Map.Entry<Long, Double> entry : ordered.entrySet()) {
            terms[at] = entry.getKey();
            weights[at++] = entry.getValue() / length;
        }
        return new TermVector(terms, weights);
    }
}
