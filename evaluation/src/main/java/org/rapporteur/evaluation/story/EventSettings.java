package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.evaluation.Score;
import org.rapporteur.model.Time;

/**
 * Scores what surrounds the events that were found: the day, the place, the mode, and in whose words they stand. Each
 * share is one of the expected events that give it; what nothing was read for is not right, and not wrong either.
 */
final class EventSettings {

    private final Story story;
    private final PartyMatch parties;
    private final BiPredicate<JsonNode, JsonNode> isFound;

    EventSettings(Story story, PartyMatch parties, BiPredicate<JsonNode, JsonNode> isFound) {
        this.story = story;
        this.parties = parties;
        this.isFound = isFound;
    }

    /** The shares of the expected events that were found. */
    List<Score> scores(List<JsonNode> expected, List<JsonNode> made) {
        List<Match> found = expected.stream()
                .map(event -> new Match(
                        event,
                        made.stream().filter(row -> isFound.test(event, row)).toList()))
                .filter(match -> !match.made().isEmpty())
                .toList();
        return Stream.of(times(found), places(found), words(found))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Score> times(List<Match> found) {
        return List.of(
                share(
                        "event day right",
                        found,
                        match -> told(match).asDay().isPresent(),
                        match -> match.any(
                                row -> readTime(row).asDay().equals(told(match).asDay()))),
                share(
                        "event time wrong",
                        found,
                        match -> told(match).isKnown(),
                        match -> match.all(row -> isApart(row, told(match)))));
    }

    private static List<Score> places(List<Match> found) {
        Predicate<Match> placed = match -> !match.wanted("place").isEmpty();
        return List.of(
                share("event place right", found, placed, match -> match.any(row -> isAt(match.wanted("place"), row))),
                share(
                        "event place wrong",
                        found,
                        placed,
                        match -> match.all(row -> row.path("place").isObject() && !isAt(match.wanted("place"), row))));
    }

    private List<Score> words(List<Match> found) {
        Predicate<Match> sourced = match -> !match.wanted("according_to").isEmpty();
        return List.of(
                share(
                        "event in whose words right",
                        found,
                        sourced,
                        match -> match.any(row -> isAccordingTo(match.wanted("according_to"), row))),
                share(
                        "event in nobody's words right",
                        found,
                        sourced.negate(),
                        match -> match.any(row -> !row.path("according_to").isTextual())),
                share(
                        "event mode right",
                        found,
                        match -> !match.wanted("mode").isEmpty(),
                        match -> match.any(row -> row.path("mode").asText().equals(match.wanted("mode")))));
    }

    private static Score share(String metric, List<Match> found, Predicate<Match> given, Predicate<Match> right) {
        List<Match> asked = found.stream().filter(given).toList();
        double share = asked.isEmpty()
                ? Double.NaN
                : 100.0 * asked.stream().filter(right).count() / asked.size();
        return new Score("story", metric, share);
    }

    /** An expected event and the rows that tell of it. */
    private record Match(JsonNode event, List<JsonNode> made) {

        String wanted(String field) {
            return event.path(field).asText("").replace("null", "");
        }

        boolean any(Predicate<JsonNode> right) {
            return made.stream().anyMatch(right);
        }

        boolean all(Predicate<JsonNode> right) {
            return made.stream().allMatch(right);
        }
    }

    private static Time told(Match match) {
        return ExpectedTime.of(match.event().path("time"));
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

    private static boolean isAt(String name, JsonNode made) {
        List<String> words = Words.of(Words.plain(name));
        return Words.of(Words.plain(made.path("place").path("name").asText())).equals(words)
                || Words.of(Words.plain(
                                made.path("place").path("span").path("exact").asText()))
                        .equals(words);
    }

    private boolean isAccordingTo(String name, JsonNode made) {
        String statement = made.path("according_to").asText("");
        return story.made("statement").stream()
                .filter(row -> row.path("id").asText().equals(statement))
                .anyMatch(row -> parties.is(name, row.path("source")));
    }
}
