package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.rapporteur.evaluation.Score;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Side;

/**
 * Scores what was tied together across the reports of the story. A planted link is found if its ends are in one group;
 * ends that no reader found count as not found. Copies and versions are listed completely in the expected record, so
 * their precision is scored too; of the others what is found beyond the planted ones is neither right nor wrong.
 */
final class LinkScores {

    private final String task;
    private final ExpectedRecord expected;
    private final Linking linking;
    private final Map<Id, List<Reading>> readings;
    private final PlantedRows rowsRead;
    private final List<Score> scores = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    private LinkScores(String task, ExpectedRecord expected, List<Reading> readings, Linking linking) {
        this.task = task;
        this.expected = expected;
        this.linking = linking;
        this.readings = readings.stream().collect(Collectors.groupingBy(Reading::report));
        this.rowsRead = new PlantedRows(expected, this.readings);
    }

    static LinkScores of(String task, ExpectedRecord expected, List<Reading> readings, Linking linking) {
        LinkScores made = new LinkScores(task, expected, readings, linking);
        made.copies();
        made.links(LinkKind.SAME_STATEMENT);
        made.links(LinkKind.SAME_EVENT);
        made.links(LinkKind.SAME_FIGURE);
        made.claims();
        made.disagreements();
        made.traps();
        return made;
    }

    List<Score> scores() {
        return scores;
    }

    /** What was planted and not found, for a person to read. */
    List<String> missed() {
        return missed;
    }

    private void add(String metric, double found, double all) {
        scores.add(new Score(task, metric, all == 0 ? 100 : 100 * found / all));
    }

    private Groups groups(LinkKind... kinds) {
        Set<LinkKind> wanted = Set.of(kinds);
        Groups groups = new Groups();
        linking.links().stream()
                .filter(link -> wanted.contains(link.kind()) && link.judgement() == Judgement.SAME)
                .forEach(link -> groups.join(link.a(), link.b()));
        return groups;
    }

    private List<JsonNode> planted(String kind) {
        return expected.rows("links").stream()
                .filter(row -> row.path("kind").asText().equals(kind))
                .toList();
    }

    private void copies() {
        Groups planted = new Groups();
        planted("copy").forEach(row -> join(planted, row));
        Groups found = groups(LinkKind.COPY);
        Set<String> plantedPairs = pairs(planted);
        Set<String> foundPairs = pairs(found);
        List<String> right = foundPairs.stream().filter(plantedPairs::contains).toList();
        plantedPairs.stream().filter(pair -> !foundPairs.contains(pair)).forEach(pair -> missed.add("copy " + pair));
        foundPairs.stream()
                .filter(pair -> !plantedPairs.contains(pair))
                .forEach(pair -> missed.add("wrong copy " + pair));
        add("copies recall", right.size(), plantedPairs.size());
        add("copies precision", right.size(), foundPairs.size());
        long versions = planted("version").stream()
                .filter(row -> report(row.path("a").asText())
                        .equals(report(row.path("b").asText()).map(linking.versionOf()::get)))
                .count();
        add("versions recall", versions, planted("version").size());
        add("versions precision", versions, linking.versionOf().size());
    }

    private void join(Groups groups, JsonNode row) {
        Optional<Id> a = report(row.path("a").asText());
        Optional<Id> b = report(row.path("b").asText());
        if (a.isPresent() && b.isPresent()) {
            groups.join(a.get(), b.get());
        }
    }

    private Optional<Id> report(String file) {
        return expected.report(file).map(report -> report.id());
    }

    private Set<String> pairs(Groups groups) {
        Set<String> pairs = new HashSet<>();
        for (List<Id> group : groups.all().values()) {
            for (Id a : group) {
                group.stream().filter(b -> a.compareTo(b) < 0).forEach(b -> pairs.add(a + " " + b));
            }
        }
        return pairs;
    }

    private void links(LinkKind kind) {
        Groups groups = groups(kind);
        List<JsonNode> planted = planted(kind.word());
        int found = 0;
        for (JsonNode row : planted) {
            List<Id> a = rowsRead.rows(row.path("a"), kind);
            List<Id> b = rowsRead.rows(row.path("b"), kind);
            boolean together = a.stream().anyMatch(x -> b.stream().anyMatch(y -> groups.together(x, y)));
            found += together ? 1 : 0;
            if (!together) {
                String why = a.isEmpty() || b.isEmpty() ? " (not read)" : "";
                missed.add(kind.word() + why + ": " + words(row.path("a")) + " = " + words(row.path("b")));
            }
        }
        add(kind.word() + " recall", found, planted.size());
    }

    private static String words(JsonNode row) {
        return "[" + row.path("report").asText() + "] " + row.path("text").asText();
    }

    private void claims() {
        List<JsonNode> planted = expected.rows("claims");
        int found = 0;
        int counted = 0;
        for (JsonNode row : planted) {
            List<Set<Id>> members = new ArrayList<>();
            row.path("members").forEach(member -> members.add(rowsRead.members(member)));
            Optional<Claim> best = linking.claims().stream()
                    .filter(claim -> told(claim, members) * 2 > members.size())
                    .max(Comparator.comparing((Claim claim) -> told(claim, members))
                            .thenComparing(claim -> -Math.abs(
                                    claim.origins().size() - row.path("origins").asInt()))
                            .thenComparing(Claim::id));
            boolean right = best.filter(claim ->
                            origins(claim, members) == row.path("origins").asInt())
                    .isPresent();
            found += best.isPresent() ? 1 : 0;
            counted += right ? 1 : 0;
            if (!right) {
                missed.add("claim " + row.path("about").asText() + ": "
                        + best.map(claim -> origins(claim, members) + " origins for "
                                        + row.path("origins").asInt() + " in " + told(claim, members) + " of "
                                        + members.size() + " members: " + claim.origins())
                                .orElse("not found"));
            }
        }
        add("claims recall", found, planted.size());
        add("claims with the origins counted right", counted, planted.size());
    }

    private static long told(Claim claim, List<Set<Id>> members) {
        return members.stream()
                .filter(ids -> claim.members().stream().anyMatch(ids::contains))
                .count();
    }

    /** The origins that have a planted member. */
    private static long origins(Claim claim, List<Set<Id>> members) {
        return claim.origins().stream()
                .filter(origin -> members.stream()
                        .anyMatch(ids -> origin.members().stream().anyMatch(ids::contains)))
                .count();
    }

    private void disagreements() {
        Map<String, int[]> byKind = new LinkedHashMap<>();
        for (JsonNode row : expected.rows("disagreements")) {
            List<Set<Id>> sides = new ArrayList<>();
            row.path("sides").forEach(side -> sides.add(rowsRead.members(side)));
            String kind = kind(row.path("kind").asText());
            boolean found = linking.disagreements().stream()
                    .filter(disagreement -> disagreement.kind().word().equals(kind))
                    .anyMatch(disagreement -> sidesTold(disagreement, sides) >= 2);
            int[] tally = byKind.computeIfAbsent(kind, absent -> new int[2]);
            tally[0] += found ? 1 : 0;
            tally[1]++;
            if (!found) {
                missed.add("disagreement " + kind + ": " + row.path("about").asText());
            }
        }
        int found = byKind.values().stream().mapToInt(tally -> tally[0]).sum();
        add("disagreements recall", found, expected.rows("disagreements").size());
        byKind.forEach((kind, tally) -> add("disagreements recall, " + kind, tally[0], tally[1]));
    }

    private static String kind(String word) {
        return switch (word) {
            case "none: different scope" -> "none_different_scope";
            case "none: different times" -> "none_different_times";
            case "narrower scope" -> "scope";
            default -> word;
        };
    }

    /** The number of planted sides that stand in different sides of the one found. */
    private static int sidesTold(Disagreement disagreement, List<Set<Id>> sides) {
        Map<Side, Integer> used = new HashMap<>();
        for (Set<Id> side : sides) {
            disagreement.sides().stream()
                    .filter(found -> !used.containsKey(found))
                    .filter(found -> found.members().stream().anyMatch(side::contains))
                    .findFirst()
                    .ifPresent(found -> used.put(found, 1));
        }
        return used.size();
    }

    /** Traps that linking could spring: a person taken for another, a number of another scope set against a total. */
    private void traps() {
        int set = 0;
        int sprung = 0;
        for (JsonNode row : expected.rows("traps")) {
            Optional<Boolean> result = sprung(row);
            set += result.isPresent() ? 1 : 0;
            if (result.orElse(false)) {
                sprung++;
                missed.add("trap sprung: " + words(row) + ": must not "
                        + row.path("must_not").asText());
            }
        }
        scores.add(new Score(task, "traps set", set));
        scores.add(new Score(task, "traps sprung", sprung));
    }

    private Optional<Boolean> sprung(JsonNode row) {
        String trap = row.path("trap").asText();
        if (row.has("b")) {
            return Optional.of(stand(row, trap.equals("other thing")));
        }
        Optional<Passage> passage = expected.passage(row);
        if (passage.isEmpty()) {
            return Optional.empty();
        }
        if (trap.equals("different scope") || trap.equals("rate, not total") || trap.equals("withdrawn figure")) {
            Set<Id> figures = Set.copyOf(rowsRead.rows(row, LinkKind.SAME_FIGURE));
            return Optional.of(linking.disagreements().stream()
                    .filter(found -> Set.of("number", "none_different_times")
                            .contains(found.kind().word()))
                    .filter(found -> found.sides().stream()
                            .anyMatch(side -> side.members().stream().anyMatch(figures::contains)))
                    .anyMatch(found -> isOfTheWholeWar(found, figures)));
        }
        String mustNot = row.path("must_not").asText();
        return mustNot.startsWith("be linked to") || mustNot.startsWith("make Rifaat")
                ? isTakenFor(passage.get(), mustNot)
                : Optional.empty();
    }

    /** Whether two passages that have nothing to do with one another are members of one claim, or two sides that differ. */
    private boolean stand(JsonNode row, boolean asOne) {
        Set<Id> a = rowsRead.members(row.path("a"));
        Set<Id> b = rowsRead.members(row.path("b"));
        return asOne
                ? linking.claims().stream()
                        .map(Claim::members)
                        .anyMatch(members -> members.stream().anyMatch(a::contains)
                                && members.stream().anyMatch(b::contains))
                : linking.disagreements().stream().anyMatch(found -> sidesTold(found, List.of(a, b)) == 2);
    }

    /** Whether a side is a total that is more than three times the figure's: a count of one town is set against it. */
    private boolean isOfTheWholeWar(Disagreement found, Set<Id> figures) {
        BiPredicate<Side, Boolean> has = (side, own) -> side.members().stream().anyMatch(figures::contains) == own;
        double own = found.sides().stream()
                .filter(side -> has.test(side, true))
                .mapToDouble(this::value)
                .max()
                .orElse(0);
        return found.sides().stream()
                .filter(side -> has.test(side, false))
                .anyMatch(side -> value(side) > 3 * own
                        || value(side) < own / 3
                        || expected.rows("traps").stream()
                                .anyMatch(row -> row.path("trap").asText().equals("withdrawn figure")
                                        && rowsRead.rows(row, LinkKind.SAME_FIGURE).stream()
                                                .anyMatch(figures::contains)));
    }

    private double value(Side side) {
        return readings.values().stream()
                .flatMap(List::stream)
                .flatMap(reading -> reading.figures().stream())
                .filter(figure -> side.members().contains(figure.id()))
                .mapToDouble(figure ->
                        figure.low().or(figure::high).map(Number::doubleValue).orElse(0.0))
                .max()
                .orElse(0);
    }

    /** Whether the first mention of the passage is of somebody it must not be; empty if nobody is mentioned there. */
    private Optional<Boolean> isTakenFor(Passage passage, String mustNot) {
        String before = mustNot.contains(":") ? mustNot.substring(0, mustNot.indexOf(':')) : mustNot;
        Set<String> forbidden = expected.rows("entities").stream()
                .map(row -> row.path("name").asText())
                .filter(before::contains)
                .collect(Collectors.toSet());
        boolean allBut = before.contains(" anybody but ");
        return readings.getOrDefault(passage.report(), List.of()).stream()
                .flatMap(reading -> reading.mentions().stream())
                .filter(mention -> passage.span().covers(mention.head()))
                .min(Comparator.comparing(Mention::span).thenComparing(Mention::id))
                .map(mention -> linking.entity(mention.entity()))
                .map(id -> linking.entities().stream()
                        .anyMatch(entity -> entity.id().equals(id) && forbidden.contains(entity.name()) != allBut));
    }
}
