package org.rapporteur.evaluation.gva;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rapporteur.evaluation.Score;
import org.rapporteur.evaluation.clusters.ClusterScores;
import org.rapporteur.evaluation.clusters.Rates;
import org.rapporteur.link.incidents.IncidentLinker;
import org.rapporteur.link.incidents.MergedToll;
import org.rapporteur.link.incidents.TellsOfIncident;
import org.rapporteur.model.Id;
import org.rapporteur.model.Report;

/**
 * Scores which reports are taken for reports of one incident, from their text and the day they were published; and the
 * toll that the reports of one group tell together.
 */
public final class GvaLinkScores {

    private final Supplier<GvaScores> reader;

    /** Reads tolls with the scores' reader. */
    public GvaLinkScores(Supplier<GvaScores> reader) {
        this.reader = reader;
    }

    /** B-cubed over reports, each with its whole group, and the merged tolls. */
    public List<Score> score(Path folder) throws IOException {
        List<GvaReport> reports = GvaReport.below(folder);
        List<ToldToll> tolls = reader.get().tolls(folder);
        List<List<Id>> groups = groups(tolls);
        List<Score> scores = new ArrayList<>(linking(reports, groups));
        scores.addAll(merged("gva-links", tolls, groups));
        scores.addAll(merged("gva-links given the incidents", tolls, incidents(reports)));
        return scores;
    }

    /** The reports of each incident as they are known to belong together. */
    private static List<List<Id>> incidents(List<GvaReport> reports) {
        Map<String, List<Id>> found = new TreeMap<>();
        for (GvaReport report : reports) {
            found.computeIfAbsent(report.incident(), absent -> new ArrayList<>())
                    .add(report.report().id());
        }
        return List.copyOf(found.values());
    }

    static List<List<Id>> groups(List<ToldToll> tolls) {
        return new IncidentLinker().link(tolls.stream().map(GvaLinkScores::told).toList());
    }

    private static TellsOfIncident told(ToldToll read) {
        Report report = read.gold().report();
        String title = report.title().orElse("");
        return new TellsOfIncident(
                report.id(),
                day(read.gold()),
                title,
                report.text().substring(title.length()),
                read.likely().killed(),
                read.likely().wounded());
    }

    private static LocalDate day(GvaReport gold) {
        return LocalDate.parse(gold.report().dates().get(0).value().substring(0, 10));
    }

    static List<Score> linking(List<GvaReport> reports, List<List<Id>> groups) {
        Map<String, String> incidents = new HashMap<>();
        Map<String, Set<String>> gold = new TreeMap<>();
        for (GvaReport report : reports) {
            incidents.put(report.report().id().value(), report.incident());
            gold.computeIfAbsent(report.incident(), absent -> new HashSet<>())
                    .add(report.report().id().value());
        }
        List<Set<String>> found = new ArrayList<>();
        groups.forEach(group -> {
            Set<String> members = new HashSet<>();
            group.forEach(id -> members.add(id.value()));
            found.add(members);
        });
        ClusterScores clusters = new ClusterScores(List.copyOf(gold.values()), found);
        List<Score> scores = new ArrayList<>();
        scores.addAll(rates("gva-links", clusters, report -> true));
        scores.addAll(rates("gva-links held out", clusters, report -> GvaScores.isHeldOut(incidents.get(report))));
        scores.addAll(rates("gva-links worked on", clusters, report -> !GvaScores.isHeldOut(incidents.get(report))));
        return scores;
    }

    private static List<Score> rates(String task, ClusterScores clusters, Predicate<String> wanted) {
        Rates rates = clusters.bCubed(wanted);
        return List.of(
                new Score(task, "B-cubed precision", 100 * rates.precision()),
                new Score(task, "B-cubed recall", 100 * rates.recall()),
                new Score(task, "B-cubed F1", 100 * rates.f1()));
    }

    /** For each incident the merged toll of the group that holds most of its reports, against the final toll. */
    static List<Score> merged(String task, List<ToldToll> tolls, List<List<Id>> groups) {
        Map<Id, Integer> groupOf = new HashMap<>();
        for (int at = 0; at < groups.size(); at++) {
            int number = at;
            groups.get(at).forEach(report -> groupOf.put(report, number));
        }
        Map<Integer, List<ToldToll>> byGroup = new TreeMap<>();
        Map<String, Map<Integer, Integer>> byIncident = new TreeMap<>();
        Map<String, GvaReport> incidents = new HashMap<>();
        for (ToldToll told : tolls) {
            int group = groupOf.get(told.gold().report().id());
            byGroup.computeIfAbsent(group, absent -> new ArrayList<>()).add(told);
            byIncident
                    .computeIfAbsent(told.gold().incident(), absent -> new TreeMap<>())
                    .merge(group, 1, Integer::sum);
            incidents.put(told.gold().incident(), told.gold());
        }
        List<Score> scores = new ArrayList<>();
        scores.addAll(merged(task, byIncident, byGroup, incidents, incident -> true));
        scores.addAll(merged(task + " held out", byIncident, byGroup, incidents, GvaScores::isHeldOut));
        return scores;
    }

    private static List<Score> merged(
            String task,
            Map<String, Map<Integer, Integer>> byIncident,
            Map<Integer, List<ToldToll>> byGroup,
            Map<String, GvaReport> incidents,
            Predicate<String> wanted) {
        int[] right = new int[3];
        byIncident.forEach((incident, groups) -> {
            if (wanted.test(incident)) {
                int group = groups.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey();
                GvaReport gold = incidents.get(incident);
                List<ToldToll> told = byGroup.get(group);
                right[0]++;
                right[1] +=
                        MergedToll.ofKilled(votes(told, read -> read.likely().killed()))
                                                .number()
                                        == gold.killed()
                                ? 1
                                : 0;
                right[2] +=
                        MergedToll.ofWounded(votes(told, read -> read.likely().wounded()))
                                                .number()
                                        == gold.injured()
                                ? 1
                                : 0;
            }
        });
        return List.of(
                new Score(task, "incidents", right[0]),
                new Score(task, "merged killed exact", 100.0 * right[1] / right[0]),
                new Score(task, "merged injured exact", 100.0 * right[2] / right[0]));
    }

    private static List<MergedToll.Told> votes(
            List<ToldToll> told, Function<ToldToll, SortedMap<Integer, Double>> votes) {
        return told.stream()
                .map(read -> new MergedToll.Told(day(read.gold()), votes.apply(read)))
                .toList();
    }
}
