package org.rapporteur.read.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Status;
import org.rapporteur.read.language.Mentions;

/**
 * The other side that a report on one country leaves out: force that another state may use, in a report that names one
 * state most often, is meant for that state, and force that it used is meant for where it was used; what its rebels or its opposition do against nobody named
 * is done against its government. Such a party has no words of its own in the text and is marked so.
 */
final class ImpliedSides {

    private static final Set<PloverType> FORCE = EnumSet.of(PloverType.ASSAULT, PloverType.THREATEN);

    private static final Set<Status> TO_COME = EnumSet.of(Status.HYPOTHETICAL, Status.THREATENED, Status.PLANNED);

    private static final Set<PloverType> OPPOSED =
            EnumSet.of(PloverType.ASSAULT, PloverType.REJECT, PloverType.PROTEST);

    private static final Set<String> FIGHTING = Set.of("REB", "OPP");

    private static final Set<String> OF_STATES = Set.of("GOV", "MIL");

    private final HomeCountry home;
    private final Mentions mentions;

    ImpliedSides(HomeCountry home, Mentions mentions) {
        this.home = home;
        this.mentions = mentions;
    }

    /** The event with the side that it leaves out, if the report tells which that is. */
    Event complete(Event event) {
        if (!event.recipients().isEmpty() || event.actors().isEmpty()) {
            return event;
        }
        return against(event)
                .flatMap(this::state)
                .map(state -> Deeds.with(event, event.actors(), List.of(state), "the state that the report is about"))
                .orElse(event);
    }

    /** The country against which the event goes. */
    private Optional<String> against(Event event) {
        boolean byState = event.actors().stream().allMatch(this::isOfState);
        if (FORCE.contains(event.type()) && byState) {
            Optional<String> scene = event.place().flatMap(Place::country);
            boolean toCome = TO_COME.contains(event.status());
            return scene.or(() -> toCome ? home.country() : Optional.empty())
                    .filter(country -> event.actors().stream()
                            .noneMatch(actor -> actor.country().equals(Optional.of(country))));
        }
        boolean byOpponents = event.actors().stream()
                .allMatch(actor -> actor.sector().filter(FIGHTING::contains).isPresent());
        return OPPOSED.contains(event.type()) && byOpponents
                ? event.actors()
                        .get(0)
                        .country()
                        .filter(country ->
                                home.country().filter(country::equals).isPresent())
                : Optional.empty();
    }

    private boolean isOfState(Party actor) {
        boolean state = entity(actor)
                .filter(entity -> entity.kind() == EntityKind.STATE)
                .isPresent();
        return actor.country().isPresent()
                && (state || actor.sector().filter(OF_STATES::contains).isPresent());
    }

    private Optional<Entity> entity(Party party) {
        return party.entity()
                .flatMap(id -> mentions.entities().stream()
                        .filter(entity -> entity.id().equals(id))
                        .findFirst());
    }

    /** The state of the country, as the report names it. */
    private Optional<Party> state(String country) {
        return mentions.entities().stream()
                .filter(entity ->
                        entity.kind() == EntityKind.STATE && entity.country().equals(Optional.of(country)))
                .findFirst()
                .map(entity -> new Party(
                        entity.name(), Optional.empty(), Optional.of(entity.id()), entity.country(), Optional.empty()));
    }
}
