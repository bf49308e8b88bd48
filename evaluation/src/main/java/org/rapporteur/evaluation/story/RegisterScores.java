package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;
import org.rapporteur.evaluation.Score;
import org.rapporteur.read.names.Country;
import org.rapporteur.read.names.Gazetteer;

/** Scores reports, statements, events, figures, transfers and processes of the story. */
final class RegisterScores {

    private static final String TASK = "story";
    private static final double SAME_CONTENT = 0.5;

    private final Story story;
    private final Gazetteer gazetteer = Gazetteer.load(List.of());
    private final List<Score> scores = new ArrayList<>();

    RegisterScores(Story story) {
        this.story = story;
    }

    List<Score> all() throws IOException {
        reports();
        statements();
        events();
        figures();
        transfers();
        processes();
        return List.copyOf(scores);
    }

    private void add(String metric, double value) {
        scores.add(new Score(TASK, metric, value));
    }

    private void add(String register, Tally tally) {
        add(register + " recall", tally.recall());
        add(register + " precision", tally.precision());
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isNull() || node.isMissingNode() || node.asText().isEmpty();
    }

    private void reports() throws IOException {
        List<JsonNode> expected = story.expected("reports");
        List<JsonNode> made = story.made("report");
        add(
                "report outlet right",
                share(
                        expected,
                        made,
                        (e, m) -> e.path("outlet")
                                .asText()
                                .equals(m.path("outlet").asText())));
        add(
                "report title right",
                share(
                        expected,
                        made,
                        (e, m) -> Words.f1(
                                        e.path("title").asText(),
                                        m.path("title").asText())
                                > 0.9));
        add("report date right", share(expected, made, RegisterScores::dateRight));
        add("report date wrong", share(expected, made, RegisterScores::dateWrong));
    }

    /** The share of the expected reports of which the made one passes. */
    private double share(List<JsonNode> expected, List<JsonNode> made, BiPredicate<JsonNode, JsonNode> passes) {
        return Tally.of(
                        expected,
                        made,
                        (e, m) -> e.path("report")
                                        .asText()
                                        .equals(story.reportNames()
                                                .get(m.path("id").asText()))
                                && passes.test(e, m))
                .recall();
    }

    /** The day itself, or an interval of at most a week that holds it. */
    private static boolean dateRight(JsonNode expected, JsonNode made) {
        String day = expected.path("published").path("value").asText();
        String start = made.path("published").path("start").asText();
        String end = made.path("published").path("end").asText();
        if (start.length() != 10 || end.length() != 10) {
            return false;
        }
        if (day.isEmpty() || day.equals("null")) {
            return start.compareTo(expected.path("published").path("end").asText()) <= 0
                    && end.compareTo(expected.path("published").path("start").asText()) >= 0;
        }
        long days = LocalDate.parse(end).toEpochDay() - LocalDate.parse(start).toEpochDay();
        return days <= 7 && start.compareTo(day) <= 0 && end.compareTo(day) >= 0;
    }

    /** A stretch that leaves the day out; an open one that holds it says less, and nothing wrong. */
    private static boolean dateWrong(JsonNode expected, JsonNode made) {
        JsonNode day = expected.path("published").path("value");
        String first = isEmpty(day) ? expected.path("published").path("start").asText() : day.asText();
        String last = isEmpty(day) ? expected.path("published").path("end").asText() : day.asText();
        JsonNode start = made.path("published").path("start");
        JsonNode end = made.path("published").path("end");
        boolean later = !isEmpty(start) && start.asText().compareTo(last) > 0;
        boolean earlier = !isEmpty(end) && end.asText().compareTo(first) < 0;
        boolean longer = !isEmpty(start) && !isEmpty(end) && !dateRight(expected, made);
        return later || earlier || longer;
    }

    /** Rows of the reports that are given completely. */
    private List<JsonNode> ofComplete(List<JsonNode> rows, boolean isMade) throws IOException {
        Set<String> complete = story.complete();
        return rows.stream()
                .filter(row -> complete.contains(
                        isMade ? story.reportOf(row) : row.path("report").asText()))
                .toList();
    }

    private void statements() throws IOException {
        scores.addAll(new StatementScores(
                        story,
                        ofComplete(story.expected("statements"), false),
                        ofComplete(story.made("statement"), true))
                .all());
    }

    private boolean sameReport(JsonNode expected, JsonNode made) {
        return expected.path("report").asText().equals(story.reportOf(made));
    }

    private void events() throws IOException {
        scores.addAll(new EventScores(story)
                .scores(ofComplete(story.expected("events"), false), ofComplete(story.made("event"), true)));
    }

    private void figures() throws IOException {
        List<JsonNode> expected = ofComplete(story.expected("figures"), false);
        List<JsonNode> made = ofComplete(story.made("figure"), true);
        BiPredicate<JsonNode, JsonNode> found = (e, m) -> sameReport(e, m) && sameNumber(e, m);
        add("figure", Tally.of(expected, made, found));
        add(
                "figure with what is counted recall",
                Tally.of(
                                expected,
                                made,
                                (e, m) -> found.test(e, m)
                                        && Words.overlap(
                                                e.path("counted").asText() + " "
                                                        + e.path("unit").asText(),
                                                m.path("counted").asText() + " "
                                                        + m.path("unit").asText()))
                        .recall());
        List<JsonNode> said =
                expected.stream().filter(e -> !isEmpty(e.path("says"))).toList();
        add(
                "figure with who says so recall",
                Tally.of(
                                said,
                                made,
                                (e, m) -> found.test(e, m)
                                        && Words.overlap(e.path("says").asText(), sourceOf(m)))
                        .recall());
    }

    private String sourceOf(JsonNode figure) {
        return story.made("statement").stream()
                .filter(row ->
                        row.path("id").asText().equals(figure.path("says").asText()))
                .map(row -> row.path("source").path("text").asText() + " "
                        + entityName(row.path("source").path("entity").asText()))
                .findFirst()
                .orElse("");
    }

    private String entityName(String id) {
        return story.made("entity").stream()
                .filter(row -> row.path("id").asText().equals(id))
                .map(row -> row.path("name").asText())
                .findFirst()
                .orElse("");
    }

    private static boolean sameNumber(JsonNode expected, JsonNode made) {
        JsonNode own = isEmpty(expected.path("low")) ? expected.path("high") : expected.path("low");
        return own.asDouble() == made.path("low").asDouble(-1)
                || own.asDouble() == made.path("high").asDouble(-1);
    }

    private void transfers() throws IOException {
        List<JsonNode> expected = story.expected("transfers");
        List<JsonNode> made = story.made("transfer");
        BiPredicate<JsonNode, JsonNode> found = (e, m) -> Words.overlap(itemOf(e.path("item")), itemOf(m.path("item")))
                && Words.overlap(e.path("supplier").asText(), partyOf(m.path("supplier")))
                && Words.overlap(e.path("recipient").asText(), partyOf(m.path("recipient")));
        add("transfer recall", Tally.of(expected, made, found).recall());
        List<JsonNode[]> steps = steps(expected, "statuses");
        List<JsonNode[]> own = steps(made, "statuses");
        add(
                "transfer status",
                Tally.of(
                        steps,
                        own,
                        (e, m) -> found.test(e[0], m[0])
                                && e[1].path("report").asText().equals(story.reportOf(m[1]))
                                && e[1].path("status")
                                        .asText()
                                        .equals(m[1].path("status").asText())));
    }

    /** A party's words, its entity's name and its country's name: "a state manufacturer" of Russia is Russia's. */
    private String partyOf(JsonNode party) {
        String country = gazetteer
                .country(party.path("country").asText())
                .map(Country::name)
                .orElse("");
        return party.path("text").asText() + " "
                + entityName(party.path("entity").asText()) + " " + country;
    }

    private static String itemOf(JsonNode item) {
        return item.path("designation").asText("") + " " + item.path("text").asText();
    }

    /** Each step with the row it belongs to. */
    private static List<JsonNode[]> steps(List<JsonNode> rows, String field) {
        List<JsonNode[]> steps = new ArrayList<>();
        rows.forEach(row -> row.path(field).forEach(step -> steps.add(new JsonNode[] {row, step})));
        return steps;
    }

    private void processes() throws IOException {
        List<JsonNode> expected = story.expected("processes");
        List<JsonNode> made = story.made("process");
        BiPredicate<JsonNode, JsonNode> found =
                (e, m) -> sharesReport(e, m) && kindOf(e).equals(kindOf(m));
        add("process recall", Tally.of(expected, made, found).recall());
        List<JsonNode[]> votes = steps(expected, "votes");
        add(
                "vote recall",
                Tally.of(
                                votes,
                                steps(made, "votes"),
                                (e, m) -> sharesReport(e[0], m[0])
                                        && Words.overlap(
                                                e[1].path("state").asText(),
                                                m[1].path("state").asText())
                                        && e[1].path("vote")
                                                .asText()
                                                .equals(m[1].path("vote").asText()))
                        .recall());
    }

    /** Meetings are of one kind, whatever they are called; a motion is a parliament's resolution. */
    private static String kindOf(JsonNode process) {
        return switch (process.path("kind").asText()) {
            case "conference", "talks" -> "meeting";
            case "motion" -> "resolution";
            default -> process.path("kind").asText();
        };
    }

    /** Whether a stage of one and a stage of the other stand in the same report. */
    private boolean sharesReport(JsonNode expected, JsonNode made) {
        return StreamSupport.stream(expected.path("stages").spliterator(), false)
                .map(stage -> stage.path("report").asText())
                .anyMatch(name -> StreamSupport.stream(made.path("stages").spliterator(), false)
                        .anyMatch(stage -> name.equals(story.reportOf(stage))));
    }
}
