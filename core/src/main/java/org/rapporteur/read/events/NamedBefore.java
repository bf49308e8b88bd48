package org.rapporteur.read.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;

/** Whom "the two ministers", "they", "the delegation" and "him" mean by the events that a report told before. */
final class NamedBefore {

    private static final Pattern PAIR =
            Pattern.compile("(the|these|those) two [a-z-]+s|both [a-z-]+s", Pattern.CASE_INSENSITIVE);

    private static final Pattern THEY = Pattern.compile("they|them", Pattern.CASE_INSENSITIVE);

    private static final Pattern VISITORS =
            Pattern.compile("(the|their|his|her) (delegation|visitors|guests|envoys)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PERSON = Pattern.compile("him|her", Pattern.CASE_INSENSITIVE);

    private static final Pattern PRONOUN = Pattern.compile("him|her|them", Pattern.CASE_INSENSITIVE);

    private static final Optional<String> VISIT = Optional.of("visit");

    /** What takes two. */
    private static final Set<PloverType> JOINT = EnumSet.of(PloverType.AGREE, PloverType.COOPERATE);

    /** CAMEO's code of signing. */
    private static final Optional<String> SIGNED = Optional.of("057");

    /** How far back "they" looks for those who acted together, in characters: about two sentences. */
    private static final int NEAR = 300;

    private final Deeds deeds;
    private final NamedTogether companies;
    private final Predicate<Party> isPerson;

    /**
     * @param isPerson whether a party is one person
     */
    NamedBefore(Deeds deeds, NamedTogether companies, Predicate<Party> isPerson) {
        this.deeds = deeds;
        this.companies = companies;
        this.isPerson = isPerson;
    }

    /** The event with whom such words mean. */
    Event resolve(Event event) {
        return shared(parallel(paired(event)));
    }

    /** "An agreement was signed": by those whom the sentence before is about together. */
    private Event shared(Event event) {
        boolean open = Deeds.all(event).isEmpty()
                && (JOINT.contains(event.type()) || event.cameo().equals(SIGNED))
                && event.accordingTo().isEmpty();
        return open
                ? companies
                        .before(event.trigger().start())
                        .map(parties -> Deeds.with(event, parties, List.of(), "who were named together before"))
                        .orElse(event)
                : event;
    }

    /** "After the talks": with whom the speaker had to do before. */
    Event atTable(Event event) {
        boolean open = event.type() == PloverType.CONSULT
                && event.recipients().isEmpty()
                && event.actors().size() == 1;
        return open
                ? deeds.latest(other -> other.type() == PloverType.CONSULT
                                && Deeds.isAmong(event.actors().get(0), Deeds.all(other))
                                && Deeds.all(other).size() > 1)
                        .map(other -> Deeds.with(
                                event,
                                event.actors(),
                                Deeds.all(other).stream()
                                        .filter(party -> !Deeds.isAmong(party, event.actors()))
                                        .toList(),
                                "the talks told before"))
                        .orElse(event)
                : event;
    }

    /** "The two ministers", "they", "the delegation": those who acted last. */
    private Event paired(Event event) {
        List<Party> actors = visiting(together(paired(event.actors(), event), event));
        List<Party> recipients = visiting(together(paired(event.recipients(), event), event));
        boolean changed = !actors.equals(event.actors()) || !recipients.equals(event.recipients());
        return changed ? Deeds.with(event, actors, recipients, "named before") : event;
    }

    /** "They": several who acted together in the sentence before. */
    private List<Party> together(List<Party> parties, Event event) {
        boolean they =
                parties.size() == 1 && THEY.matcher(parties.get(0).text()).matches();
        if (!they) {
            return parties;
        }
        Optional<List<Party>> group = parties.get(0).entity().isEmpty()
                ? companies.groupBefore(event.trigger().start())
                : Optional.empty();
        if (group.isPresent()) {
            return group.get();
        }
        Optional<List<Party>> company = companies.before(event.trigger().start());
        return company.isPresent()
                ? company.get()
                : deeds.latest(other -> true)
                        .filter(other -> other.actors().size() > 1
                                && event.trigger().start() - other.trigger().end() < NEAR
                                && other.actors().stream()
                                        .allMatch(actor -> actor.entity().isPresent()))
                        .map(Event::actors)
                        .orElse(parties);
    }

    /** "The delegation": that of whose visit was told. */
    private List<Party> visiting(List<Party> parties) {
        boolean visitors = parties.size() == 1
                && parties.get(0).country().isEmpty()
                && VISITORS.matcher(parties.get(0).text()).matches();
        return visitors
                ? deeds.latest(other -> other.type() == PloverType.CONSULT
                                && other.mode().equals(VISIT)
                                && other.actors().stream()
                                        .anyMatch(actor -> actor.country().isPresent()))
                        .map(Event::actors)
                        .orElse(parties)
                : parties;
    }

    private List<Party> paired(List<Party> parties, Event event) {
        boolean pair = parties.size() == 1
                && parties.get(0).country().isEmpty()
                && PAIR.matcher(parties.get(0).text()).matches();
        return pair
                ? deeds.latest(other -> other.actors().size() == 2
                                && other.actors().stream()
                                        .allMatch(actor -> actor.entity().isPresent()))
                        .map(Event::actors)
                        .or(() -> companies.before(event.trigger().start()).filter(company -> company.size() == 2))
                        .orElse(parties)
                : parties;
    }

    /** "Met Brahimi. They will see him again": he is whom they had to do with in the sentence before. */
    private Event parallel(Event event) {
        boolean person = event.recipients().size() == 1
                && PERSON.matcher(event.recipients().get(0).text()).matches();
        return deeds.latest(other -> true)
                .filter(other -> person
                        && other.recipients().size() == 1
                        && isPerson.test(other.recipients().get(0))
                        && Deeds.sharesActor(event, other)
                        && event.trigger().start() - other.trigger().end() < NEAR)
                .map(other -> Deeds.with(event, event.actors(), other.recipients(), "whom the report named before"))
                .orElseGet(() -> apart(event));
    }

    /** "The two envoys urged him": he is none of them, but whom the report named before. */
    private Event apart(Event event) {
        boolean mistaken = event.recipients().size() == 1
                && PRONOUN.matcher(event.recipients().get(0).text()).matches()
                && Deeds.isAmong(event.recipients().get(0), event.actors());
        if (!mistaken) {
            return event;
        }
        List<Party> others = deeds.latest(other -> !besides(other, event).isEmpty())
                .map(other -> besides(other, event))
                .orElse(List.of());
        return Deeds.with(event, event.actors(), others.stream().limit(1).toList(), "whom the report named before");
    }

    /** The parties of one event that take no part in another. */
    private List<Party> besides(Event other, Event event) {
        boolean one = PERSON.matcher(event.recipients().get(0).text()).matches();
        return Deeds.all(other).stream()
                .filter(party -> party.entity().isPresent()
                        && (!one || isPerson.test(party))
                        && !Deeds.isAmong(party, event.actors()))
                .toList();
    }
}
