package org.rapporteur.present.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.ProcessRow;
import org.rapporteur.record.StepRow;
import org.rapporteur.record.TransferRow;

/** How far transfers and processes have come: their newest steps, each with who says so. */
final class Ladders {

    private static final int MOST_STEPS = 6;

    private final Material material;

    Ladders(Material material) {
        this.material = material;
    }

    /** Transfers with a party named, those with most steps first. */
    List<Line> transfers(int most) {
        List<Line> lines = new ArrayList<>();
        material.record().transfers(material.filter()).stream()
                .filter(row -> row.supplier().filter(Names::isName).isPresent())
                .filter(row -> row.recipient().filter(Names::isClear).isPresent())
                .sorted(Comparator.comparingInt(TransferRow::steps).reversed().thenComparing(TransferRow::id))
                .forEach(row -> {
                    if (lines.size() < most) {
                        line(row).ifPresent(lines::add);
                    }
                });
        return lines;
    }

    private Optional<Line> line(TransferRow row) {
        List<StepRow> steps = newest(material.record().statuses(row.id()));
        Routes routes = Routes.of(material, row.id());
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        material.phrases()
                                .say(
                                        "transfer",
                                        "item",
                                        capitalized(row.designation().orElse(row.item())),
                                        "supplier",
                                        row.supplier().map(Names::plain).orElse(""),
                                        "recipient",
                                        row.recipient().map(Names::plain).orElse(""),
                                        "steps",
                                        String.join(
                                                "; ",
                                                Stream.concat(Stream.of(words(steps)), routes.words().stream())
                                                        .toList())),
                        row.id(),
                        Stream.concat(citations(steps).stream(), routes.citations().stream())
                                .distinct()
                                .toList()));
    }

    /** Processes, those with most stages first. */
    List<Line> processes(int most) {
        List<Line> lines = new ArrayList<>();
        material.record().processes(material.filter()).stream()
                .filter(row -> row.name().contains(" "))
                .sorted(Comparator.comparingInt(ProcessRow::steps).reversed().thenComparing(ProcessRow::id))
                .forEach(row -> {
                    if (lines.size() < most) {
                        line(row).ifPresent(lines::add);
                    }
                });
        return lines;
    }

    private Optional<Line> line(ProcessRow row) {
        List<StepRow> stages = material.record().stages(row.id());
        List<StepRow> steps = newest(stages);
        boolean whole = stages.stream().allMatch(step -> material.allows(step.report()));
        String votes = row.votes().filter(told -> whole).map(this::votes).orElse("");
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        material.phrases()
                                .say("process", "name", capitalized(row.name()), "steps", words(steps), "votes", votes),
                        row.id(),
                        citations(steps)));
    }

    /** "China: vetoed; Russia: vetoed" by what was voted: "China and Russia vetoed". */
    private String votes(String told) {
        Map<String, List<String>> byVote = new LinkedHashMap<>();
        for (String vote : told.split("; ")) {
            int colon = vote.lastIndexOf(": ");
            if (colon > 0) {
                byVote.computeIfAbsent(vote.substring(colon + 2), absent -> new ArrayList<>())
                        .add(vote.substring(0, colon));
            }
        }
        return byVote.entrySet().stream()
                .map(entry -> material.phrases().say("votes." + entry.getKey(), "states", voters(entry.getValue())))
                .collect(Collectors.joining("; ", material.phrases().say("votes"), ""));
    }

    /** The states that are named, behind how many there were where that is told. */
    private static String voters(List<String> told) {
        List<String> counts =
                told.stream().filter(voter -> voter.matches("\\d+")).toList();
        List<String> states =
                told.stream().filter(voter -> !counts.contains(voter)).toList();
        String names = String.join(", ", states).replaceAll(", ([^,]+)$", " and $1");
        if (counts.isEmpty()) {
            return names;
        }
        return counts.get(0) + (names.isEmpty() ? "" : " (among them " + names + ")");
    }

    private static String capitalized(String words) {
        String line = Quotations.oneLine(words);
        return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    /** The newest steps, each with one who says so, the oldest of them first. */
    private List<StepRow> newest(List<StepRow> steps) {
        Map<String, StepRow> distinct = new LinkedHashMap<>();
        steps.stream()
                .filter(step -> material.allows(step.report()))
                .sorted(Comparator.comparing(this::day).reversed().thenComparing(StepRow::place))
                .forEach(step -> distinct.putIfAbsent(step.step(), step));
        List<StepRow> newest =
                new ArrayList<>(distinct.values().stream().limit(MOST_STEPS).toList());
        Collections.reverse(newest);
        return newest;
    }

    /** The day of the step; of one told of no more than the year of its report the day of the report. */
    private String day(StepRow step) {
        String reported = material.dayOf(step.report());
        return step.first()
                .filter(first -> step.value().filter(reported::startsWith).isEmpty())
                .orElse(reported);
    }

    /** The steps; the day of a report is said once behind those that stand in it, and not where a step is of that day. */
    private String words(List<StepRow> steps) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            StepRow step = steps.get(at);
            Optional<String> day = reported(step);
            boolean again = at + 1 < steps.size() && reported(steps.get(at + 1)).equals(day);
            boolean own = step.value().flatMap(material.phrases()::when).equals(day);
            String what = words(step);
            words.add(day.filter(said -> !again && !own)
                    .map(said -> material.phrases().say("step.report", "what", what, "day", said))
                    .orElse(what));
        }
        return String.join("; ", words);
    }

    private Optional<String> reported(StepRow step) {
        return material.when(material.reports().get(step.report()));
    }

    /** The step with its own time where one is told, and who says so. */
    private String words(StepRow step) {
        Phrases phrases = material.phrases();
        String name = step.step().replace('_', ' ');
        String dated = step.value()
                .flatMap(value -> phrases.when(value)
                        .map(when ->
                                phrases.say(value.length() >= 10 ? "step.on" : "step.in", "step", name, "when", when)))
                .orElse(name);
        return step.saidBy()
                .map(Names::plain)
                .filter(Names::isClear)
                .map(who -> phrases.say("step.by", "step", dated, "who", who))
                .orElseGet(() -> phrases.say("step.told", "step", dated, "outlet", phrases.outlet(step.outlet())));
    }

    private List<Citation> citations(List<StepRow> steps) {
        return steps.stream()
                .map(step -> Citation.of(material.reports().get(step.report()), step.start(), step.passage()))
                .distinct()
                .toList();
    }
}
