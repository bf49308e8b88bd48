package org.rapporteur.evaluation.timeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.evaluation.Score;
import org.rapporteur.link.timeline.Day;
import org.rapporteur.link.timeline.DayWeights;
import org.rapporteur.link.timeline.DaysThatMattered;
import org.rapporteur.link.timeline.SentenceChoice;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.read.dates.DateReader;

/**
 * Scores timelines against those of journalists: the right days, and the words of each (tilse's alignment-based ROUGE).
 * As in the published figures, as many days and sentences a day are made as the journalists have, from the first of
 * their days to the last; beside it without being told that stretch. Weights of days are learned on the other topics.
 */
public final class Timeline17Scores {

    /** So many of the best settings on the topics learned from are averaged. */
    private static final int BEST_SETTINGS = 40;

    private final AlignedRouge words = new AlignedRouge(1);
    private final AlignedRouge pairs = new AlignedRouge(2);

    /** The scores of a way to choose the days, and those of PubCount. */
    public List<Score> score(Path folder) throws IOException {
        return score(Timeline17Topic.below(folder, new DateReader(), new Vocabulary()));
    }

    List<Score> score(List<Timeline17Topic> topics) {
        Map<Timeline17Topic, DaysThatMattered> days = new HashMap<>();
        topics.forEach(topic -> days.put(topic, DaysThatMattered.of(topic.tellings())));
        Map<String, DayWeights> learned = new HashMap<>();
        topics.forEach(topic -> learned.computeIfAbsent(topic.topic(), name -> learn(topics, days, name)));
        List<Score> scores = new ArrayList<>();
        for (boolean within : List.of(true, false)) {
            String task = within ? "timeline17" : "timeline17 whole stretch";
            Tally ours = new Tally();
            Tally fixed = new Tally();
            Tally published = new Tally();
            for (Timeline17Topic topic : topics) {
                ours.add(topic, days.get(topic).by(learned.get(topic.topic())), within);
                fixed.add(topic, days.get(topic).by(DayWeights.LEARNED), within);
                published.add(topic, days.get(topic).by(DayWeights.PUBLICATIONS), within);
            }
            scores.addAll(ours.scores(task, ""));
            scores.addAll(fixed.scores(task, "weights as shipped: "));
            scores.addAll(published.scores(task, "PubCount: "));
        }
        return scores;
    }

    /** The weights that find most days on topics other than the one named. */
    private static DayWeights learn(
            List<Timeline17Topic> topics, Map<Timeline17Topic, DaysThatMattered> days, String left) {
        List<Timeline17Topic> others =
                topics.stream().filter(topic -> !topic.topic().equals(left)).toList();
        if (others.isEmpty()) {
            return DayWeights.LEARNED;
        }
        Map<DayWeights, Double> found = new HashMap<>();
        List<DayWeights> settings = settings();
        settings.forEach(setting -> found.put(setting, found(others, days, setting)));
        List<DayWeights> best = settings.stream()
                .sorted(Comparator.comparingDouble((DayWeights setting) -> -found.get(setting)))
                .limit(BEST_SETTINGS)
                .toList();
        return middle(best);
    }

    private static List<DayWeights> settings() {
        List<DayWeights> settings = new ArrayList<>();
        double[] steps = {0, 0.5, 1};
        for (double texts : steps) {
            for (double publicationDays : steps) {
                for (double later : steps) {
                    for (double muchLater : steps) {
                        for (double published : steps) {
                            settings.add(new DayWeights(texts, publicationDays, later, muchLater, published));
                        }
                    }
                }
            }
        }
        return settings;
    }

    /** The share of days found, each topic counting alike, with and without being told the stretch. */
    private static double found(
            List<Timeline17Topic> topics, Map<Timeline17Topic, DaysThatMattered> days, DayWeights weights) {
        SortedMap<String, List<Double>> byTopic = new TreeMap<>();
        for (Timeline17Topic topic : topics) {
            List<Day> ranked = days.get(topic).by(weights);
            for (boolean within : List.of(true, false)) {
                List<Day> chosen = chosen(topic, ranked, within);
                double right = chosen.stream()
                        .filter(day -> topic.gold().containsKey(LocalDate.ofEpochDay(day.day())))
                        .count();
                byTopic.computeIfAbsent(topic.topic(), absent -> new ArrayList<>())
                        .add(2 * right / (chosen.size() + topic.gold().size()));
            }
        }
        return byTopic.values().stream()
                .mapToDouble(values -> mean(values))
                .average()
                .orElse(0);
    }

    private static DayWeights middle(List<DayWeights> weights) {
        return new DayWeights(
                mean(weights.stream().map(DayWeights::texts).toList()),
                mean(weights.stream().map(DayWeights::publicationDays).toList()),
                mean(weights.stream().map(DayWeights::later).toList()),
                mean(weights.stream().map(DayWeights::muchLater).toList()),
                mean(weights.stream().map(DayWeights::published).toList()));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static List<Day> chosen(Timeline17Topic topic, List<Day> ranked, boolean within) {
        long first = topic.gold().firstKey().toEpochDay();
        long last = topic.gold().lastKey().toEpochDay();
        return ranked.stream()
                .filter(day -> !within || day.day() >= first && day.day() <= last)
                .limit(topic.gold().size())
                .toList();
    }

    /** Sums over the timelines. */
    private final class Tally {
        private final List<Double> dates = new ArrayList<>();
        private final List<AlignedRouge.Rates> ofWords = new ArrayList<>();
        private final List<AlignedRouge.Rates> ofPairs = new ArrayList<>();

        void add(Timeline17Topic topic, List<Day> ranked, boolean within) {
            List<Day> days = chosen(topic, ranked, within);
            SentenceChoice choice = new SentenceChoice(topic.tellings());
            SortedMap<LocalDate, List<String>> made = new TreeMap<>();
            for (Day day : days) {
                List<String> told = choice.choose(day, topic.sentencesPerDay(), any -> true).stream()
                        .map(topic.sentences()::get)
                        .toList();
                if (!told.isEmpty()) {
                    made.put(LocalDate.ofEpochDay(day.day()), told);
                }
            }
            double right =
                    made.keySet().stream().filter(topic.gold()::containsKey).count();
            dates.add(2 * right / (made.size() + topic.gold().size()));
            ofWords.add(words.compare(made, topic.gold()));
            ofPairs.add(pairs.compare(made, topic.gold()));
        }

        List<Score> scores(String task, String prefix) {
            return List.of(
                    new Score(task, prefix + "Date-F1", 100 * mean(dates)),
                    new Score(task, prefix + "AR1-F", 100 * f(ofWords)),
                    new Score(task, prefix + "AR2-F", 100 * f(ofPairs)));
        }

        /** F of the mean precision and the mean recall, as the published figures are averaged. */
        private double f(List<AlignedRouge.Rates> rates) {
            double precision =
                    mean(rates.stream().map(AlignedRouge.Rates::precision).toList());
            double recall = mean(rates.stream().map(AlignedRouge.Rates::recall).toList());
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }
}
