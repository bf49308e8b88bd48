package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** The rows that were read at the passages of what was planted. */
final class PlantedRows {

    private final ExpectedRecord expected;
    private final Map<Id, List<Reading>> readings;

    PlantedRows(ExpectedRecord expected, Map<Id, List<Reading>> readings) {
        this.expected = expected;
        this.readings = readings;
    }

    /** The rows of the register that the passage is of. */
    List<Id> rows(JsonNode row, LinkKind kind) {
        Optional<Passage> passage = expected.passage(row);
        if (passage.isEmpty()) {
            return List.of();
        }
        Span span = passage.get().span();
        List<Reading> read = readings.getOrDefault(passage.get().report(), List.of());
        return switch (kind) {
            case SAME_STATEMENT ->
                read.stream()
                        .flatMap(reading -> reading.statements().stream())
                        .filter(statement -> covers(statement, span))
                        .map(Statement::id)
                        .toList();
            case SAME_EVENT ->
                read.stream()
                        .flatMap(reading -> reading.events().stream())
                        .filter(event -> event.trigger().overlaps(span))
                        .map(Event::id)
                        .toList();
            default ->
                read.stream()
                        .flatMap(reading -> reading.figures().stream())
                        .filter(figure -> figure.span().overlaps(span))
                        .map(Figure::id)
                        .toList();
        };
    }

    /** Whether at least half of the shorter of content and passage stands in the other, or the passage has the cue. */
    private static boolean covers(Statement statement, Span span) {
        if (!statement.cue().isEmpty() && statement.cue().stream().allMatch(span::covers)) {
            return true;
        }
        int shared = 0;
        int length = 0;
        for (Span content : statement.content()) {
            shared += Math.max(0, Math.min(content.end(), span.end()) - Math.max(content.start(), span.start()));
            length += content.length();
        }
        return shared * 2 >= Math.min(length, span.length()) && shared > 0;
    }

    /** All rows that a passage may stand for: figures and events in it, statements that it is of. */
    Set<Id> members(JsonNode row) {
        Set<Id> members = new HashSet<>(rows(row, LinkKind.SAME_STATEMENT));
        Optional<Passage> passage = expected.passage(row);
        passage.ifPresent(found -> readings.getOrDefault(found.report(), List.of())
                .forEach(reading -> {
                    reading.events().stream()
                            .filter(event -> found.span().overlaps(event.trigger()) || isParty(event, found.span()))
                            .forEach(event -> members.add(event.id()));
                    reading.figures().stream()
                            .filter(figure -> found.span().overlaps(figure.span()))
                            .forEach(figure -> members.add(figure.id()));
                }));
        return members;
    }

    /** Whether the passage names somebody who takes part: "a suicide bomber", of "television blamed a suicide bomber". */
    private static boolean isParty(Event event, Span passage) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .flatMap(party -> party.span().stream())
                .anyMatch(passage::equals);
    }
}
