package org.rapporteur.read.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;

/** Dates what is done by saying: who accuses or supports another in a statement does so when the statement is made. */
public final class SayingTimes {

    private static final Set<PloverType> DONE_BY_SAYING = Set.of(
            PloverType.ACCUSE,
            PloverType.SUPPORT,
            PloverType.CONCEDE,
            PloverType.REQUEST,
            PloverType.REJECT,
            PloverType.THREATEN);

    private SayingTimes() {}

    /** The events, those of the statements' own sources that have no time with the day of the statement, marked as inferred. */
    public static List<Event> of(List<Event> events, List<Statement> statements) {
        Map<Id, Statement> byId = new HashMap<>();
        statements.forEach(statement -> byId.put(statement.id(), statement));
        return events.stream()
                .map(event -> event.accordingTo()
                        .map(byId::get)
                        .flatMap(statement -> when(event, statement))
                        .map(event::withTime)
                        .orElse(event))
                .toList();
    }

    private static Optional<Time> when(Event event, Statement statement) {
        boolean open = event.time().equals(Time.UNKNOWN) && event.status() == Status.HAPPENED;
        return Optional.of(statement.said())
                .filter(said ->
                        open && isDoneBySaying(event, statement) && said.asDay().isPresent())
                .map(said -> said.withBasis(Basis.INFERRED));
    }

    /** Whether the event is what the statement's own source does by making it. */
    static boolean isDoneBySaying(Event event, Statement statement) {
        Optional<Id> source = statement.source().entity();
        return DONE_BY_SAYING.contains(event.type())
                && source.isPresent()
                && event.actors().stream().anyMatch(actor -> actor.entity().equals(source));
    }
}
