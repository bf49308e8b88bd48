package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rapporteur.evaluation.Score;
import org.rapporteur.model.Span;

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
        scores.addAll(new EventSettings(story, parties, this::isFound).scores(expected, made));
        return scores;
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
