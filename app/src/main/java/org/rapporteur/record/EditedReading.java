package org.rapporteur.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

/** A reading with other statements, events and figures. */
final class EditedReading {

    private EditedReading() {}

    /** The reading with these rows in place of those of the same ids. */
    static Reading with(Reading reading, Map<Id, Object> edited) {
        return changed(
                reading,
                rows -> replaced(rows, Statement::id, Statement.class, edited),
                rows -> replaced(rows, Event::id, Event.class, edited),
                rows -> replaced(rows, Figure::id, Figure.class, edited));
    }

    private static <T> List<T> replaced(List<T> rows, Function<T, Id> id, Class<T> type, Map<Id, Object> edited) {
        return rows.stream()
                .map(row -> type.cast(edited.getOrDefault(id.apply(row), row)))
                .toList();
    }

    /** The reading without the rows of these ids. */
    static Reading without(Reading reading, Set<Id> rows) {
        return changed(
                reading,
                statements -> left(statements, Statement::id, rows),
                events -> left(events, Event::id, rows),
                figures -> left(figures, Figure::id, rows));
    }

    private static <T> List<T> left(List<T> rows, Function<T, Id> id, Set<Id> out) {
        return rows.stream().filter(row -> !out.contains(id.apply(row))).toList();
    }

    private static Reading changed(
            Reading reading,
            UnaryOperator<List<Statement>> statements,
            UnaryOperator<List<Event>> events,
            UnaryOperator<List<Figure>> figures) {
        return new Reading(
                reading.report(),
                reading.reader(),
                reading.published(),
                reading.updated(),
                reading.times(),
                reading.entities(),
                reading.mentions(),
                reading.places(),
                statements.apply(reading.statements()),
                events.apply(reading.events()),
                figures.apply(reading.figures()),
                reading.transfers(),
                reading.processes(),
                reading.dateConstraints(),
                reading.incident());
    }
}
