package org.rapporteur.read.places;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Event;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Report;
import org.rapporteur.model.Status;
import org.rapporteur.read.language.Analysis;

/**
 * Places what a report opens with where its dateline is, if it is said or agreed by those at home there, or where states
 * send delegations to meet. A dateline says where the reporter sits, so nothing else is placed by it.
 */
final class Openings {

    /** What those do who have come together. */
    private static final Set<PloverType> TOGETHER = EnumSet.of(
            PloverType.AGREE, PloverType.CONSULT, PloverType.SUPPORT, PloverType.COOPERATE, PloverType.CONCEDE);

    /** So many paragraphs tell what a report opens with. */
    private static final int LEAD = 2;

    private final Report report;
    private final List<PlaceMention> places;
    private final TriggerWords triggers;
    private final Seats seats;

    Openings(Analysis analysis, List<PlaceMention> places, TriggerWords triggers, Seats seats) {
        this.report = analysis.report();
        this.places = places;
        this.triggers = triggers;
        this.seats = seats;
    }

    /** What a report opens with was said where its dateline is, if it was said by those at home there, or where states meet. */
    Optional<Inferred> dateline(Event event) {
        boolean opens = TriggerWords.isOfWords(event)
                && !triggers.isPerfect(event)
                && event.status() == Status.HAPPENED
                && event.accordingTo().isEmpty()
                && isInLead(event)
                && namesNoTown(event);
        List<PlaceMention> written = places.stream()
                .filter(place -> place.use() == PlaceUse.DATELINE)
                .toList();
        if (!opens || written.size() != 1) {
            return Optional.empty();
        }
        return written.get(0)
                .best()
                .filter(city -> city.kind() == PlaceKind.CITY)
                .filter(city -> isHome(event, city) || isTogether(event) && seats.isMeetingPlace(city))
                .map(city -> Inferred.of(city, "the dateline, of what the report opens with"));
    }

    private boolean namesNoTown(Event event) {
        return places.stream()
                .filter(place -> place.use() == PlaceUse.PLACE && event.span().covers(place.span()))
                .noneMatch(place -> place.best()
                        .filter(known -> known.kind() == PlaceKind.CITY)
                        .isPresent());
    }

    /** Whether all who act are at home in the city's country, or, of those who come together, one is. */
    private static boolean isHome(Event event, KnownPlace city) {
        boolean others = event.actors().stream()
                .anyMatch(
                        actor -> actor.country().isPresent() && !actor.country().equals(city.country()));
        boolean host = Stream.concat(event.actors().stream(), event.recipients().stream())
                .anyMatch(party -> party.country().equals(city.country()));
        boolean acts = event.actors().stream().anyMatch(actor -> actor.country().equals(city.country()));
        return acts && !others || host && isTogether(event);
    }

    private static boolean isTogether(Event event) {
        return TOGETHER.contains(event.type())
                && (event.actors().size() + event.recipients().size() > 1
                        || event.actors().stream()
                                .anyMatch(actor -> actor.text().endsWith("s")));
    }

    private boolean isInLead(Event event) {
        return report.parts().stream()
                .filter(part -> part.kind() == PartKind.PARAGRAPH)
                .limit(LEAD)
                .anyMatch(part -> part.span().covers(event.trigger()));
    }
}
