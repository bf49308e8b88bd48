package org.rapporteur.link.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Finds the rows that tell what stands at a passage: the statement that it rests on, else the event or the statement there. */
final class RowsAt {

    private final Gathered gathered;

    RowsAt(Gathered gathered) {
        this.gathered = gathered;
    }

    /** The rows for the passage; the other id if there are none. */
    Stream<Id> of(Passage passage, Optional<Id> accordingTo, Id other) {
        if (accordingTo.isPresent()) {
            return accordingTo.stream();
        }
        List<Id> found = gathered.findReading(passage.report())
                .map(reading -> at(reading, passage.span()))
                .orElse(List.of());
        return found.isEmpty() ? Stream.of(other) : found.stream();
    }

    private static List<Id> at(Reading reading, Span span) {
        List<Id> events = reading.events().stream()
                .filter(event -> event.trigger().overlaps(span))
                .map(Event::id)
                .sorted()
                .toList();
        List<Id> statements = reading.statements().stream()
                .filter(statement -> statement.content().stream().anyMatch(span::overlaps))
                .map(Statement::id)
                .sorted()
                .toList();
        return Stream.concat(events.stream(), statements.stream()).toList();
    }
}
