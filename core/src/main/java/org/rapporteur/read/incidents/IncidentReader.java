package org.rapporteur.read.incidents;

import java.util.List;
import org.rapporteur.model.Figure;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.figures.IncidentFigures;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.places.PlaceMention;

/** Reads which incident a report is about: how many it killed and wounded, where and when. Safe on any thread. */
public final class IncidentReader {

    private final IncidentFigures figures = new IncidentFigures();
    private final Cues cues = Cues.load();
    private final IncidentPlaces ranking = new IncidentPlaces(cues);

    /** The incident, as far as the report tells of one. */
    public Incident read(Analysis analysis, Dates dates, List<PlaceMention> places, List<Figure> counted) {
        return new Incident(
                figures.read(analysis, counted),
                places(analysis, places),
                new IncidentTimes(analysis, cues).find(dates));
    }

    /** Where the incident may have happened, the likeliest first. */
    public List<IncidentPlace> places(Analysis analysis, List<PlaceMention> places) {
        return ranking.rank(analysis, places);
    }
}
