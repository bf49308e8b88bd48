package org.rapporteur.read.incidents;

import java.util.List;
import org.rapporteur.model.Time;
import org.rapporteur.read.figures.IncidentFigures;

/**
 * The incident that a report tells of: computed from its figures, places and times, not a row that the report holds.
 *
 * @param toll the killed and the wounded
 * @param places where it may have taken place, the likeliest first; empty if the report names no place
 * @param time the day it took place; the report's own day, marked inferred, where no other is told
 */
public record Incident(IncidentFigures.Toll toll, List<IncidentPlace> places, Time time) {

    public Incident {
        places = List.copyOf(places);
    }
}
