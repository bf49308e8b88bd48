package org.rapporteur.read.events;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;
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

    /** Whom a protest is said to be against, or what it is about. */
    private static final List<String> AGAINST = List.of("against", "over", "at", "about", "outside", "by", "of", "for");

    private static final String PROTESTERS = "protesters";

    private static final Pattern OTHER_SIDE =
            Pattern.compile("(the|their|its) (other|opposing|opposite) side", Pattern.CASE_INSENSITIVE);

    private static final Pattern OPPONENTS =
            Pattern.compile("(?<=\\bthe )(opposition|rebels|insurgents)\\b", Pattern.CASE_INSENSITIVE);

    private final HomeCountry home;
    private final String text;
    private final Mentions mentions;
    private final Told told;
    private final VisitHosts hosts;
    private final Drafts drafts;

    ImpliedSides(Surroundings around) {
        this.home = around.home();
        this.text = around.report().text();
        this.mentions = around.mentions();
        this.told = around.told();
        this.hosts = new VisitHosts(around, this);
        this.drafts = new Drafts(around.mentions());
    }

    /** The event with the side that it leaves out, if the report tells which that is. */
    Event complete(Event event, Finding finding, Syntax syntax) {
        Event meant = otherSide(official(event));
        Event told = isOfAnyone(meant, finding, syntax) ? protest(meant) : opposed(meant);
        return drafts.complete(hosts.complete(told, finding, syntax), finding, syntax);
    }

    /** "Protests broke out", and nobody says against whom: the country's own people against its government. */
    private Event protest(Event event) {
        return home.embattled()
                .flatMap(this::state)
                .map(state -> Deeds.with(
                        event,
                        List.of(new Party(
                                PROTESTERS, Optional.empty(), Optional.empty(), state.country(), Optional.of("CVL"))),
                        List.of(state),
                        "who protests in the country that the report is about, and against whom"))
                .orElse(event);
    }

    private static boolean isOfAnyone(Event event, Finding finding, Syntax syntax) {
        return event.type() == PloverType.PROTEST
                && Deeds.all(event).isEmpty()
                && syntax.tag(finding.place()).equals("NNS")
                && AGAINST.stream()
                        .allMatch(word ->
                                syntax.governedByWord(finding.place(), word).isEmpty());
    }

    /** A minister of no state named, who deals with one of the two that the report is about: he is of the other. */
    private Event official(Event event) {
        List<Party> actors = event.actors().stream()
                .map(actor -> isOfficial(actor) ? ofOtherState(actor, event.recipients()) : actor)
                .toList();
        return actors.equals(event.actors())
                ? event
                : Deeds.with(event, actors, event.recipients(), "the other of the two states that the report is about");
    }

    private Party ofOtherState(Party actor, List<Party> others) {
        Optional<String> country =
                others.size() == 1 ? others.get(0).country().flatMap(home::besides) : Optional.empty();
        return new Party(actor.text(), actor.span(), actor.entity(), country, actor.sector());
    }

    private boolean isOfficial(Party party) {
        return party.country().isEmpty()
                && party.sector().filter(OF_STATES::contains).isPresent()
                && mentions.entity(party)
                        .filter(entity -> entity.kind() == EntityKind.PERSON)
                        .isPresent();
    }

    /** "Arming the other side": of the two that fight in a country the one that was not spoken of last. */
    private Event otherSide(Event event) {
        return event.recipients().size() == 1
                        && OTHER_SIDE.matcher(event.recipients().get(0).text()).matches()
                ? other(event)
                        .map(side -> Deeds.with(event, event.actors(), List.of(side), "the other of the two sides"))
                        .orElse(event)
                : event;
    }

    private Optional<Party> other(Event event) {
        Optional<String> country = home.embattled();
        boolean afterState = country.isPresent()
                && told.lastOf(country.get())
                        .filter(party ->
                                party.sector().filter(FIGHTING::contains).isEmpty())
                        .isPresent();
        return afterState ? opponents(event.recipients().get(0), country) : Optional.empty();
    }

    /** The opposition or the rebels, where the report names them next to the event. */
    private Optional<Party> opponents(Party side, Optional<String> country) {
        int place = side.span().map(Span::start).orElse(0);
        return OPPONENTS
                .matcher(text)
                .results()
                .min(Comparator.comparingInt((MatchResult found) -> Math.abs(found.start() - place))
                        .thenComparingInt(found -> found.start()))
                .map(found -> new Party(
                        found.group(),
                        Optional.of(new Span(found.start(), found.end())),
                        mentions.at(found.start()).map(Mention::entity),
                        country,
                        Optional.of(found.group().equalsIgnoreCase("opposition") ? "OPP" : "REB")));
    }

    private Event opposed(Event event) {
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
                        .filter(country -> (event.type() == PloverType.ASSAULT ? home.country() : home.embattled())
                                .filter(country::equals)
                                .isPresent())
                : Optional.empty();
    }

    private boolean isOfState(Party actor) {
        boolean state = mentions.entity(actor)
                .filter(entity -> entity.kind() == EntityKind.STATE)
                .isPresent();
        return actor.country().isPresent()
                && (state || actor.sector().filter(OF_STATES::contains).isPresent());
    }

    /** The state of the country, as the report names it. */
    Optional<Party> state(String country) {
        return mentions.entities().stream()
                .filter(entity ->
                        entity.kind() == EntityKind.STATE && entity.country().equals(Optional.of(country)))
                .findFirst()
                .map(entity -> new Party(
                        entity.name(), Optional.empty(), Optional.of(entity.id()), entity.country(), Optional.empty()));
    }
}
