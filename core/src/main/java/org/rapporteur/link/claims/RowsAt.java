package org.rapporteur.link.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.model.TransferStep;

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

    /** The rows for a step of a transfer: those of its passage, and what its source says alike of deliveries in the report. */
    Stream<Id> of(TransferStep step, Id transfer) {
        boolean denied = step.status() == TransferStatus.DENIED;
        Optional<Id> source = step.accordingTo().flatMap(this::source);
        Stream<Id> alike = gathered.findReading(step.passage().report()).stream()
                .flatMap(reading -> reading.events().stream())
                .filter(event -> denied && event.type() == PloverType.AID && event.status() == Status.DENIED)
                .filter(event -> source.isPresent())
                .filter(event -> event.accordingTo().flatMap(this::source).equals(source))
                .map(Event::id);
        return Stream.concat(of(step.passage(), step.accordingTo(), transfer), alike);
    }

    private Optional<Id> source(Id statement) {
        return gathered.findStatement(statement).flatMap(found -> found.source().entity());
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
