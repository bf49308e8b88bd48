package org.rapporteur.read.places;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;

/** Where the events of one report took place that do not say so themselves. */
final class Scene {

    private static final Set<PlacePrecision> TOWN = EnumSet.of(PlacePrecision.CITY, PlacePrecision.EXACT);

    private static final Pattern THE_TOWN = Pattern.compile(
            "\\b(?:the|that) (?:same )?(city|town|village|suburb|resort|port city|district)\\b(?! of\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THE_CAPITAL = Pattern.compile("\\b[Ii]n the (?:same )?capital\\b(?! of\\b|, \\p{Lu})");

    private static final Pattern MISSION = Pattern.compile("\\b(?:embassy|embassies|ambassadors?|envoys?)\\b");

    private static final Set<String> WITHDRAWN = Set.of("close", "shut", "recall", "withdraw", "call");

    private static final Set<String> BROUGHT = Set.of(
            "deliver", "supply", "send", "ship", "arrive", "reach", "receive", "airlift", "delivery", "shipment");

    private final Analysis analysis;
    private final Report report;
    private final Mentions mentions;
    private final List<PlaceMention> places;
    private final Hosts hosts;
    private final TriggerWords triggers;
    private final Sessions sessions;
    private final Openings openings;

    Scene(Analysis analysis, Mentions mentions, List<PlaceMention> places, Seats seats, Hosts hosts) {
        this.analysis = analysis;
        this.report = analysis.report();
        this.mentions = mentions;
        this.places = places;
        this.hosts = hosts;
        this.triggers = new TriggerWords(analysis);
        this.sessions = new Sessions(analysis, mentions, triggers, seats);
        this.openings = new Openings(analysis, places, triggers, seats);
    }

    /** Where the event took place, given what was told before it. */
    Optional<Inferred> find(Event event, List<Event> told) {
        return theTown(event)
                .or(() -> theCapital(event))
                .or(() -> sessions.seat(event))
                .or(() -> mission(event))
                .or(() -> broughtTo(event))
                .or(() -> goesOn(event, told))
                .or(() -> sameMeeting(event, told))
                .or(() -> openings.dateline(event));
    }

    /** "The city", "the same resort": the one that was named last. */
    private Optional<Inferred> theTown(Event event) {
        Matcher meant = THE_TOWN.matcher(report.words(event.span()));
        return meant.find() && townsIn(event.span()).isEmpty()
                ? towns().filter(town -> town.span().end() <= event.trigger().start())
                        .filter(town -> meant.group(1).equalsIgnoreCase("city") || !isCapital(town))
                        .reduce((first, last) -> last)
                        .map(town -> Inferred.of(town.place(), "\"" + town.text() + "\", named before"))
                : Optional.empty();
    }

    private static boolean isCapital(PlaceMention town) {
        return town.best().filter(known -> known.feature().equals("PPLC")).isPresent();
    }

    /** "In the capital": of the country that was named last. */
    private Optional<Inferred> theCapital(Event event) {
        boolean meant = THE_CAPITAL.matcher(report.words(event.span())).find();
        return meant
                ? places.stream()
                        .filter(place -> place.span().end() <= event.trigger().start())
                        .flatMap(place -> place.best().flatMap(KnownPlace::country).stream())
                        .reduce((first, last) -> last)
                        .flatMap(hosts::capital)
                        .map(city -> Inferred.of(city, "the capital of the country named before"))
                : Optional.empty();
    }

    /** An embassy is closed in the capital of those to whom it was sent. */
    private Optional<Inferred> mission(Event event) {
        boolean withdrawn = WITHDRAWN.contains(triggers.lemma(event))
                && MISSION.matcher(report.words(event.span())).find();
        return withdrawn
                ? oneCountry(event.recipients())
                        .flatMap(hosts::capital)
                        .map(city -> Inferred.of(city, "the capital of those to whom the embassy was sent"))
                : Optional.empty();
    }

    /** What is delivered to a state is delivered in its country. */
    private Optional<Inferred> broughtTo(Event event) {
        boolean brought = event.type() == PloverType.AID
                && (event.status() == Status.HAPPENED || event.status() == Status.ONGOING)
                && BROUGHT.contains(triggers.lemma(event));
        return brought
                ? oneCountry(event.recipients().stream().filter(this::isState).toList())
                        .flatMap(hosts::country)
                        .map(country -> Inferred.of(country, "the country that it is brought to"))
                : Optional.empty();
    }

    private boolean isState(Party party) {
        return mentions.entity(party)
                .filter(entity -> entity.kind() == EntityKind.STATE)
                .isPresent();
    }

    /** The place of what was told just before, in the same paragraph and the same words, where the one goes on with the other. */
    private Optional<Inferred> goesOn(Event event, List<Event> told) {
        if (event.status() != Status.HAPPENED || told.isEmpty()) {
            return Optional.empty();
        }
        Event before = told.get(told.size() - 1);
        return before.place()
                .filter(place -> TOWN.contains(place.precision()))
                .filter(place -> before.status() == Status.HAPPENED
                        && before.accordingTo().equals(event.accordingTo()))
                .filter(place -> isNear(before, event) && isOneScene(before, event))
                .filter(place -> namesNoOther(before, event, place))
                .map(place ->
                        Inferred.of(place, "of what was told before, \"" + report.words(before.trigger()) + "\""));
    }

    /** Where the same met on the same day, as told before. */
    private Optional<Inferred> sameMeeting(Event event, List<Event> told) {
        return told.stream()
                .filter(before -> event.type() == PloverType.CONSULT && before.type() == PloverType.CONSULT)
                .filter(before -> before.place()
                        .filter(place -> TOWN.contains(place.precision()))
                        .isPresent())
                .filter(before -> event.time().asDay().isPresent()
                        && event.time().asDay().equals(before.time().asDay()))
                .filter(before -> shared(before, event) > 1)
                .reduce((first, last) -> last)
                .flatMap(Event::place)
                .map(place -> Inferred.of(place, "of the meeting of the same on that day"));
    }

    private static long shared(Event before, Event event) {
        Set<Id> there = Stream.concat(before.actors().stream(), before.recipients().stream())
                .flatMap(party -> party.entity().stream())
                .collect(Collectors.toSet());
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .flatMap(party -> party.entity().stream())
                .distinct()
                .filter(there::contains)
                .count();
    }

    private boolean isNear(Event before, Event event) {
        Span between = new Span(before.trigger().start(), event.trigger().start());
        int apart = analysis.placeOf(event.trigger().start())
                - analysis.placeOf(before.trigger().start());
        return apart <= 1 && report.words(between).indexOf('\n') < 0;
    }

    private static boolean isOneScene(Event before, Event event) {
        boolean sameKind = TriggerWords.isOfWords(before) == TriggerWords.isOfWords(event);
        boolean sameDay = !event.time().isKnown()
                || !before.time().isKnown()
                || event.time().asDay().equals(before.time().asDay());
        boolean bodily = !TriggerWords.isOfWords(event);
        Set<Id> common = actors(before);
        common.retainAll(actors(event));
        return sameKind && sameDay && (bodily || !common.isEmpty());
    }

    private boolean namesNoOther(Event before, Event event, Place place) {
        int end = analysis.sentenceAt(event.trigger().start())
                .map(sentence -> sentence.span().end())
                .orElse(event.span().end());
        return places.stream()
                .filter(other -> other.use() == PlaceUse.PLACE)
                .filter(other -> other.span().start() >= before.trigger().start()
                        && other.span().end() <= end)
                .allMatch(other -> other.text().equals(place.name())
                        || other.best()
                                .filter(known -> known.kind() == PlaceKind.COUNTRY)
                                .isPresent());
    }

    private static boolean isOfDateline(PlaceMention place) {
        return place.use() == PlaceUse.DATELINE;
    }

    private Stream<PlaceMention> towns() {
        return places.stream().filter(place -> place.use() == PlaceUse.PLACE && TOWN.contains(place.precision()));
    }

    private List<PlaceMention> townsIn(Span span) {
        return towns().filter(town -> span.covers(town.span()) && !isOfDateline(town))
                .toList();
    }

    private static Optional<String> oneCountry(List<Party> parties) {
        List<String> countries = parties.stream()
                .flatMap(party -> party.country().stream())
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    private static Set<Id> actors(Event event) {
        return event.actors().stream()
                .flatMap(actor -> actor.entity().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
