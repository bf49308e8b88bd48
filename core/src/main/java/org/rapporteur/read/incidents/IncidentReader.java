package org.rapporteur.read.incidents;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.ToldIncident;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.figures.IncidentFigures;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.places.PlaceMention;

/** Reads which incident a report is about: how many it killed and wounded, where and when. Safe on any thread. */
public final class IncidentReader {

    /** The title and the sentence after it. */
    private static final int FIRST = 2;

    private final IncidentFigures figures = new IncidentFigures();
    private final Cues cues = Cues.load();
    private final IncidentPlaces ranking = new IncidentPlaces(cues);

    /** The incident, as far as the report tells of one. */
    public Incident read(Analysis analysis, Dates dates, List<PlaceMention> places, List<Figure> counted) {
        return new Incident(
                figures.read(analysis, dates, counted),
                places(analysis, places),
                new IncidentTimes(analysis, cues).find(dates));
    }

    /**
     * The incident that the report is about, for the reading: nothing where it is about none. Its place and time are those
     * of the deeds in the sentences with which it comes to people killed or harmed; the likeliest of the report where
     * these tell none.
     */
    public Optional<ToldIncident> told(
            Analysis analysis, Dates dates, List<PlaceMention> places, List<Figure> counted, List<Event> events) {
        return figures.told(analysis, dates, counted).map(toll -> {
            List<Event> deeds = events.stream()
                    .filter(event ->
                            toll.passages().stream().limit(FIRST).anyMatch(passage -> passage.covers(event.trigger())))
                    .toList();
            return new ToldIncident(
                    rounded(toll.likely().killed()),
                    rounded(toll.likely().wounded()),
                    placeOf(deeds).or(() -> likeliest(analysis, places, toll.passages())),
                    timeOf(deeds).orElseGet(() -> day(new IncidentTimes(analysis, cues).find(dates))),
                    toll.passages());
        });
    }

    private static Optional<Place> placeOf(List<Event> deeds) {
        return deeds.stream()
                .flatMap(deed -> deed.place().stream())
                .filter(place -> place.span().isPresent())
                .findFirst();
    }

    /** The likeliest of the places that these sentences name: a place of the dateline alone is where the reporter is. */
    private Optional<Place> likeliest(Analysis analysis, List<PlaceMention> places, List<Span> passages) {
        return places(analysis, places).stream()
                .flatMap(place -> place.mentions().stream())
                .filter(mention -> passages.stream().anyMatch(passage -> passage.covers(mention.span())))
                .findFirst()
                .map(PlaceMention::place);
    }

    private static Optional<Time> timeOf(List<Event> deeds) {
        return deeds.stream()
                .map(Event::time)
                .filter(time -> time.basis() == Basis.STATED && time.isKnown() && !time.isStretch())
                .findFirst()
                .map(IncidentReader::day);
    }

    /** The day without its hour. */
    private static Time day(Time time) {
        return time.asDay()
                .map(day -> Time.day(day, time.basis(), time.evidence()))
                .orElse(time);
    }

    /** Thousandths: what is less speaks for nothing, and processors may differ in it. */
    private static SortedMap<Integer, Double> rounded(SortedMap<Integer, Double> shares) {
        SortedMap<Integer, Double> rounded = new TreeMap<>();
        shares.forEach((number, share) -> {
            double thousandths = Math.round(share * 1000) / 1000.0;
            if (thousandths > 0) {
                rounded.put(number, thousandths);
            }
        });
        return rounded;
    }

    /** Where the incident may have happened, the likeliest first. */
    public List<IncidentPlace> places(Analysis analysis, List<PlaceMention> places) {
        return ranking.rank(analysis, places);
    }
}
