package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rapporteur.evaluation.Score;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/**
 * Scores the story's events. An event is found if the triggers overlap, or if another word of the clause that was read
 * names it with the same type and the same actors. Who meets, agrees or trades with whom is asked without regard to
 * which of the two the text names first: these go both ways.
 */
final class EventScores {

    private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");

    /** CAMEO's code of signing an agreement. */
    private static final String SIGNED = "057";

    private final Story story;
    private final PartyMatch parties;

    EventScores(Story story) throws IOException {
        this.story = story;
        this.parties = new PartyMatch(story);
    }

    /** The scores of the rows of the reports that are given completely. */
    List<Score> scores(List<JsonNode> expected, List<JsonNode> made) {
        BiPredicate<JsonNode, JsonNode> type = (e, m) -> isFound(e, m)
                && e.path("plover").asText().equals(m.path("plover").asText());
        BiPredicate<JsonNode, JsonNode> status = (e, m) -> type.test(e, m)
                && e.path("status").asText().equals(m.path("status").asText());
        List<Score> scores = new ArrayList<>();
        add(scores, "event", Tally.of(expected, made, this::isFound));
        add(scores, "event with type", Tally.of(expected, made, type));
        add(scores, "event with type and status", Tally.of(expected, made, status));
        add(
                scores,
                "event with type, status and actors",
                Tally.of(expected, made, (e, m) -> status.test(e, m) && (sameActors(e, m) || sameParties(e, m))));
        add(
                scores,
                "event with type, status and all parties",
                Tally.of(expected, made, (e, m) -> status.test(e, m) && sameParties(e, m)));
        scores.addAll(times(expected, made));
        return scores;
    }

    /** Of the events found whose day the record gives: whether the same day was read; of those with any time: whether another was. */
    private List<Score> times(List<JsonNode> expected, List<JsonNode> made) {
        int days = 0;
        int rightDays = 0;
        int dated = 0;
        int wrong = 0;
        for (JsonNode event : expected) {
            Time told = ExpectedTime.of(event.path("time"));
            List<JsonNode> found =
                    made.stream().filter(row -> isFound(event, row)).toList();
            boolean compared = told.isKnown() && !found.isEmpty();
            if (compared) {
                boolean day = told.asDay().isPresent();
                dated++;
                days += day ? 1 : 0;
                rightDays += day && found.stream().anyMatch(row -> isOn(row, told)) ? 1 : 0;
                wrong += found.stream().allMatch(row -> isApart(row, told)) ? 1 : 0;
            }
        }
        return List.of(
                new Score("story", "event day right", days == 0 ? Double.NaN : 100.0 * rightDays / days),
                new Score("story", "event time wrong", dated == 0 ? Double.NaN : 100.0 * wrong / dated));
    }

    private static boolean isOn(JsonNode made, Time told) {
        return readTime(made).asDay().equals(told.asDay());
    }

    /** Whether a time was read that has no day in common with the one told. */
    private static boolean isApart(JsonNode made, Time told) {
        Time read = readTime(made);
        return read.isKnown() && (isBefore(read.last(), told.first()) || isBefore(told.last(), read.first()));
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(day -> other.filter(day::isBefore)).isPresent();
    }

    private static Time readTime(JsonNode made) {
        return ExpectedTime.of(withoutValue(made.path("time")));
    }

    /** The days alone: a value such as "XXXX-05-07" or "2013-05-17TMO" is no date of the expected record's kind. */
    private static JsonNode withoutValue(JsonNode time) {
        return time.isObject() ? ((ObjectNode) time.deepCopy()).without("value") : time;
    }

    private static void add(List<Score> scores, String metric, Tally tally) {
        scores.add(new Score("story", metric + " recall", tally.recall()));
        scores.add(new Score("story", metric + " precision", tally.precision()));
    }

    private boolean isFound(JsonNode expected, JsonNode made) {
        if (!expected.path("report").asText().equals(story.reportOf(made))) {
            return false;
        }
        String text = textOf(made);
        return ExpectedPassage.of(expected.path("trigger"))
                .find(text)
                .filter(trigger -> trigger.overlaps(span(text, made.path("trigger")))
                        || span(text, made.path("span")).covers(trigger) && isSameDeed(expected, made))
                .isPresent();
    }

    private boolean isSameDeed(JsonNode expected, JsonNode made) {
        return expected.path("plover").asText().equals(made.path("plover").asText())
                && !expected.path("actors").isEmpty()
                && sameActors(expected, made);
    }

    private boolean sameActors(JsonNode expected, JsonNode made) {
        return parties.same(expected.path("actors"), made.path("actors"));
    }

    private boolean sameParties(JsonNode expected, JsonNode made) {
        boolean signed = made.path("cameo").asText().equals(SIGNED);
        if (signed || MUTUAL.contains(expected.path("plover").asText())) {
            return parties.same(both(expected), both(made));
        }
        return sameActors(expected, made) && parties.same(expected.path("recipients"), made.path("recipients"));
    }

    private static List<JsonNode> both(JsonNode row) {
        List<JsonNode> all = new ArrayList<>();
        row.path("actors").forEach(all::add);
        row.path("recipients").forEach(all::add);
        return all;
    }

    private static Span span(String text, JsonNode passage) {
        int start = text.offsetByCodePoints(0, passage.path("start").asInt());
        return new Span(start, start + passage.path("exact").asText().length());
    }

    private String textOf(JsonNode made) {
        return story.made("report").stream()
                .filter(report ->
                        report.path("id").asText().equals(made.path("report").asText()))
                .map(report -> report.path("text").asText())
                .findFirst()
                .orElse("");
    }
}
