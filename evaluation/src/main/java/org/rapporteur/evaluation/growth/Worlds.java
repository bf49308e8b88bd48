package org.rapporteur.evaluation.growth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Shared;

/**
 * Makes a corpus of any size out of the readings of few reports. Each world holds all of them once, with other names,
 * other words and other months, so that worlds have no more in common than stories of one time have; and half as many
 * copies with light edits. A quarter of the names are of all worlds: capitals, great powers, the United Nations.
 */
final class Worlds {

    /** Months over which the worlds are strewn: thirty years. */
    private static final int MONTHS = 360;

    private static final double COMMON_NAMES = 0.25;

    private final List<Report> reports;
    private final List<Reading> readings;
    private final Map<Boolean, List<String>> words;
    private final Set<String> plain;
    private final Shared shared = new Shared();

    /** Begins with reports and their readings, in one order. */
    Worlds(List<Report> reports, List<Reading> readings) {
        this.reports = reports;
        this.readings = readings;
        Vocabulary vocabulary = new Vocabulary();
        Set<String> small = new HashSet<>();
        List<String> texts = reports.stream().map(Report::text).toList();
        OtherWords.words(texts, Set.of()).get(false).stream()
                .filter(word -> !vocabulary.isContent(word))
                .forEach(small::add);
        this.words = OtherWords.words(texts, small);
        this.plain = Set.copyOf(words.get(false));
    }

    /** Reports with their readings. */
    record Corpus(List<Report> reports, List<Reading> readings) {}

    /** A corpus of so many reports; a larger one begins with a smaller one. */
    Corpus of(int size) {
        Corpus corpus = new Corpus(new ArrayList<>(size), new ArrayList<>(size));
        for (int world = 0; corpus.reports().size() < size; world++) {
            add(world, size, corpus);
        }
        return corpus;
    }

    private void add(int world, int size, Corpus corpus) {
        SplittableRandom random = new SplittableRandom(world);
        int months = random.nextInt(MONTHS);
        Map<String, String> others = OtherWords.exchanged(words.get(false), random);
        Map<String, String> names = OtherWords.invented(words.get(true), random);
        names.keySet().removeIf(name -> new SplittableRandom(name.hashCode()).nextDouble() < COMMON_NAMES);
        others.putAll(names);
        for (int at = 0; at < reports.size() * 3 / 2 && corpus.reports().size() < size; at++) {
            boolean copy = at >= reports.size();
            double edited = copy ? 0.02 + 0.2 * random.nextDouble() : 0;
            add(copy ? random.nextInt(reports.size()) : at, world + "-" + at, months, others, edited, corpus);
        }
    }

    private void add(int of, String world, int months, Map<String, String> others, double edited, Corpus corpus) {
        Report report = reports.get(of);
        OtherWords text = OtherWords.of(report.text(), (word, start) -> {
            String other = others.getOrDefault(word, word);
            SplittableRandom chance = new SplittableRandom(31L * world.hashCode() + start);
            boolean changed = chance.nextDouble() < edited && plain.contains(word);
            return changed
                    ? words.get(false).get(chance.nextInt(words.get(false).size()))
                    : other;
        });
        Moved moved = new Moved(
                "~" + world,
                months,
                text::moved,
                words -> words.equals(report.text())
                        ? text.text()
                        : OtherWords.of(words, (word, start) -> others.getOrDefault(word, word))
                                .text(),
                shared);
        corpus.reports().add(moved.of(report));
        corpus.readings().add(moved.of(readings.get(of)));
    }
}
