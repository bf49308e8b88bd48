package org.rapporteur.read.dates;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Factuality;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;

/** Events written by hand of which only the trigger, the type and the time matter. */
final class ToldEvent {

    private ToldEvent() {}

    /** An event at the first place where the report has the trigger's words. */
    static Event of(Report report, String trigger, PloverType type, Time time) {
        int at = report.text().indexOf(trigger);
        Span span = new Span(at, at + trigger.length());
        return new Event(
                Event.idOf(report.id(), span, type),
                report.id(),
                span,
                span,
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                time,
                Optional.empty(),
                Status.HAPPENED,
                Factuality.CERTAIN_POSITIVE,
                Optional.empty(),
                Derivation.of("by hand", ""));
    }
}
