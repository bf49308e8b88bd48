package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * A passage of the expected record: the exact words, and which occurrence of them.
 *
 * @param nth counted from 1
 */
record ExpectedPassage(String words, int nth) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    static ExpectedPassage of(JsonNode node) {
        return node.isTextual()
                ? new ExpectedPassage(node.asText(), 1)
                : new ExpectedPassage(
                        node.path("text").asText(), node.path("nth").asInt(1));
    }

    /** Where the words stand; white space of any length stands for white space. */
    Optional<Span> find(Report report) {
        return find(report.text());
    }

    /** Where the words stand in a report's text. */
    Optional<Span> find(String text) {
        String[] parts = SPACE.split(words.strip());
        StringBuilder pattern = new StringBuilder();
        for (String part : parts) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(part));
        }
        Matcher matcher = Pattern.compile(pattern.toString()).matcher(text);
        Optional<Span> found = Optional.empty();
        for (int occurrence = 0; occurrence < nth && matcher.find(); occurrence++) {
            found = Optional.of(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }
}
