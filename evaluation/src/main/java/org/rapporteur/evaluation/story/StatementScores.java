package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.rapporteur.evaluation.Score;

/**
 * Scores the statements of the story: which were found, and of those found how often source, manner, act, addressee,
 * venue, time and chain are right. What is expected is paired with what was made, one with one, the likest first.
 */
final class StatementScores {

    private static final String TASK = "story";
    private static final double SAME_CONTENT = 0.5;

    /** The acts of the closed list under those that the expected record tells apart; the others assert. */
    private static final Map<String, String> ACTS = Map.of(
            "deny", "denies",
            "refuse", "denies",
            "promise", "promises",
            "ask", "asks",
            "demand", "asks",
            "urge", "asks",
            "decline_to_comment", "declines");

    private final Story story;
    private final List<JsonNode> expected;
    private final List<JsonNode> made;
    private final Map<String, Set<String>> expectedNames = new HashMap<>();
    private final Map<String, Set<String>> madeNames = new HashMap<>();
    private final List<Score> scores = new ArrayList<>();

    /**
     * @param expected the expected statements of the reports that are given completely
     * @param made the program's statements of the same reports
     */
    StatementScores(Story story, List<JsonNode> expected, List<JsonNode> made) throws IOException {
        this.story = story;
        this.expected = expected;
        this.made = made;
        story.expected("entities")
                .forEach(row -> expectedNames.put(row.path("name").asText(), names(row)));
        story.made("entity").forEach(row -> madeNames.put(row.path("id").asText(), names(row)));
    }

    private static Set<String> names(JsonNode entity) {
        Set<String> names = new TreeSet<>();
        names.add(Words.plain(entity.path("name").asText()));
        entity.path("aliases").forEach(alias -> names.add(Words.plain(alias.asText())));
        return names;
    }

    List<Score> all() throws IOException {
        Tally found = Tally.of(expected, made, this::sameContent);
        add("statement recall", found.recall());
        add("statement precision", found.precision());
        BiPredicate<JsonNode, JsonNode> right = (e, m) -> sameContent(e, m) && sameSource(e, m);
        Tally attributed = Tally.of(expected, made, right);
        add("statement with source recall", attributed.recall());
        add("statement with source precision", attributed.precision());
        direct(right);
        chains();
        parts(pairs());
        return List.copyOf(scores);
    }

    private void add(String metric, double value) {
        scores.add(new Score(TASK, metric, value));
    }

    private void direct(BiPredicate<JsonNode, JsonNode> right) {
        Predicate<JsonNode> quoted = row -> row.path("manner").asText().equals("direct");
        add(
                "direct quotation with source recall",
                Tally.of(expected.stream().filter(quoted).toList(), made, right).recall());
        add(
                "direct quotation with source precision",
                Tally.of(expected, made.stream().filter(quoted).toList(), right).precision());
    }

    private void chains() throws IOException {
        List<JsonNode> long3 = story.expected("statements").stream()
                .filter(e -> e.path("chain").size() >= 3)
                .toList();
        List<JsonNode> all = story.made("statement");
        add(
                "chain of three or more right",
                Tally.of(long3, all, (e, m) -> sameContent(e, m) && holdsChain(e, m))
                        .recall());
        add(
                "chain of three or more right, nothing added",
                Tally.of(long3, all, (e, m) -> sameContent(e, m) && sameChain(e, m))
                        .recall());
    }

    private void parts(List<JsonNode[]> pairs) {
        add("source span right", share(pairs, (e, m) -> sourceText(e).equals(sourceText(m))));
        add("source entity right", share(pairs, this::sameEntity));
        add("source kind right", share(pairs, (e, m) -> same(e.at("/source/kind"), m.at("/source/kind"))));
        add("manner right", share(pairs, (e, m) -> same(e.path("manner"), m.path("manner"))));
        add("act right", share(pairs, (e, m) -> e.path("act").asText().equals(act(m))));
        add("chain right, nothing added", share(pairs, this::sameChain));
        add("within right", share(pairs, (e, m) -> isGiven(e.path("within")) == isGiven(m.path("within"))));
        party("addressee", pairs);
        party("venue", pairs);
        add("time said recall", share(where(pairs, 0, row -> isGiven(row.path("said"))), StatementScores::sameTime));
        add(
                "time said precision",
                share(where(pairs, 1, row -> isGiven(row.path("said").path("value"))), StatementScores::sameTime));
    }

    private void party(String field, List<JsonNode[]> pairs) {
        BiPredicate<JsonNode, JsonNode> right = (e, m) -> sameParty(e.path(field), m.path(field));
        add(field + " recall", share(where(pairs, 0, row -> isGiven(row.path(field))), right));
        add(field + " precision", share(where(pairs, 1, row -> isGiven(row.path(field))), right));
    }

    private static List<JsonNode[]> where(List<JsonNode[]> pairs, int side, Predicate<JsonNode> wanted) {
        return pairs.stream().filter(pair -> wanted.test(pair[side])).toList();
    }

    private static double share(List<JsonNode[]> pairs, BiPredicate<JsonNode, JsonNode> right) {
        long found = pairs.stream().filter(pair -> right.test(pair[0], pair[1])).count();
        return pairs.isEmpty() ? Double.NaN : 100.0 * found / pairs.size();
    }

    /** Expected and made rows with like content and, among those, like sources first. */
    private List<JsonNode[]> pairs() {
        List<JsonNode[]> candidates = new ArrayList<>();
        for (JsonNode e : expected) {
            for (JsonNode m : made) {
                if (sameContent(e, m)) {
                    candidates.add(new JsonNode[] {e, m});
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((JsonNode[] pair) -> -likeness(pair[0], pair[1])));
        Set<JsonNode> taken = new HashSet<>();
        return candidates.stream()
                .filter(pair -> !taken.contains(pair[0]) && !taken.contains(pair[1]))
                .filter(pair -> taken.add(pair[0]) && taken.add(pair[1]))
                .toList();
    }

    private static double likeness(JsonNode expected, JsonNode made) {
        return contentF1(expected, made) + (sameSource(expected, made) ? 1 : 0);
    }

    private boolean sameContent(JsonNode expected, JsonNode made) {
        return expected.path("report").asText().equals(story.reportOf(made))
                && contentF1(expected, made) >= SAME_CONTENT;
    }

    private static double contentF1(JsonNode expected, JsonNode made) {
        return Words.f1(Words.joined(expected.path("content"), "text"), Words.joined(made.path("content"), "exact"));
    }

    private static boolean sameSource(JsonNode expected, JsonNode made) {
        return Words.sameName(
                expected.path("source").path("text").asText(),
                made.path("source").path("text").asText());
    }

    private static String sourceText(JsonNode row) {
        return Words.plain(row.at("/source/text").asText());
    }

    /** The entity by any of its names; a description of somebody whom the report does not name is none. */
    private boolean sameEntity(JsonNode expected, JsonNode made) {
        JsonNode own = made.at("/source/entity");
        JsonNode wanted = expected.at("/source/entity");
        if (!isGiven(wanted)) {
            return !isGiven(own) || Words.sameName(sourceText(expected), String.join(" ", madeNames(own)));
        }
        return isGiven(own) && shares(namesOf(wanted.asText()), madeNames(own));
    }

    private Set<String> madeNames(JsonNode entity) {
        return madeNames.getOrDefault(entity.asText(), Set.of());
    }

    private Set<String> namesOf(String expectedName) {
        return expectedNames.getOrDefault(expectedName, Set.of(Words.plain(expectedName)));
    }

    private static boolean shares(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private boolean sameParty(JsonNode expected, JsonNode made) {
        if (!isGiven(expected) || !isGiven(made)) {
            return false;
        }
        return shares(namesOf(expected.asText()), madeNames(made.path("entity")))
                || Words.sameName(expected.asText(), made.path("text").asText());
    }

    private static boolean sameTime(JsonNode expected, JsonNode made) {
        String wanted = expected.path("said").path("value").asText();
        String own = made.path("said").path("value").asText();
        return !wanted.isEmpty() && own.startsWith(wanted);
    }

    private static String act(JsonNode made) {
        return ACTS.getOrDefault(made.path("act").asText(), "asserts");
    }

    private static boolean same(JsonNode expected, JsonNode made) {
        return expected.asText().equals(made.asText());
    }

    private static boolean isGiven(JsonNode node) {
        return node.isContainerNode() || !node.isNull() && !node.asText().isEmpty();
    }

    /** Every expected link is among the made ones, in order. */
    private boolean holdsChain(JsonNode expected, JsonNode made) {
        List<JsonNode> links = links(made);
        int place = 0;
        for (JsonNode name : expected.path("chain")) {
            while (place < links.size() && !isLink(name.asText(), links.get(place))) {
                place++;
            }
            if (place++ >= links.size()) {
                return false;
            }
        }
        return true;
    }

    /** The same links in the same order, and no other. */
    private boolean sameChain(JsonNode expected, JsonNode made) {
        return expected.path("chain").size() == made.path("chain").size() && holdsChain(expected, made);
    }

    private static List<JsonNode> links(JsonNode made) {
        return StreamSupport.stream(made.path("chain").spliterator(), false).toList();
    }

    private boolean isLink(String name, JsonNode link) {
        return shares(namesOf(name), madeNames(link.path("entity")))
                || Words.sameName(name, link.path("name").asText());
    }
}
