package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Sentences;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Parties;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.Factuality;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Report;
import org.rapporteur.model.Side;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;

/** Where accounts of one event differ: whether it was, how surely, who did it, where. */
final class EventDisagreements {

    private static final Set<PloverType> VIOLENT = Set.of(PloverType.ASSAULT, PloverType.COERCE);
    private static final Set<Status> DOUBTFUL = Set.of(Status.ALLEGED, Status.UNCONFIRMED);

    /** What somebody is blamed for or accused of stands in the next few words: "for the deadly attack". */
    private static final Pattern BLAMED_FOR = Pattern.compile("\\b(?:for|of|behind)\\s+((?:\\S+\\s+){0,3}\\S+)");

    /** Characters between two accusations that answer one another. */
    private static final int MOST_APART = 400;

    private final Assembled assembled;
    private final Gathered gathered;
    private final Same same;
    private final Clearest clearest;
    private final RivalTimes times;

    EventDisagreements(Assembled assembled, Same same) {
        this.assembled = assembled;
        this.gathered = assembled.gathered();
        this.same = same;
        this.clearest = new Clearest(assembled);
        this.times = new RivalTimes(assembled, clearest);
    }

    List<Disagreement> find() {
        List<Disagreement> found = new ArrayList<>();
        for (List<Id> group : same.events().all().values()) {
            if (group.size() > 1) {
                List<Event> accounts = group.stream()
                        .map(gathered::findEvent)
                        .flatMap(Optional::stream)
                        .toList();
                split(DisagreementKind.DENIAL, accounts, event -> event.status() == Status.DENIED, event -> true)
                        .ifPresent(found::add);
                split(
                                DisagreementKind.HEDGED,
                                accounts,
                                event -> DOUBTFUL.contains(event.status()),
                                isPlainOfAnother(accounts))
                        .ifPresent(found::add);
                perpetrators(accounts).ifPresent(found::add);
                places(accounts).ifPresent(found::add);
                times.of(accounts).ifPresent(found::add);
            }
        }
        found.addAll(accusations());
        found.addAll(claimed());
        return found;
    }

    /** Told in the report's own voice, as having happened. */
    private static boolean isPlain(Event event) {
        return event.status() == Status.HAPPENED
                && event.factuality() == Factuality.CERTAIN_POSITIVE
                && event.accordingTo().isEmpty();
    }

    /** Plain accounts by others than those who doubt: who doubts what he tells disagrees with nobody. */
    private Predicate<Event> isPlainOfAnother(List<Event> accounts) {
        Set<Id> doubters = new HashSet<>();
        boolean ascribed = false;
        for (Event event : accounts) {
            if (DOUBTFUL.contains(event.status())) {
                doubters.add(assembled.copies().author(event.report()));
                ascribed |= event.accordingTo().isPresent();
            }
        }
        boolean several = ascribed || doubters.size() > 1;
        return event -> isPlain(event)
                && (several || !doubters.contains(assembled.copies().author(event.report())));
    }

    private Optional<Disagreement> split(
            DisagreementKind kind, List<Event> accounts, Predicate<Event> first, Predicate<Event> second) {
        List<Event> ones = accounts.stream().filter(first).toList();
        List<Event> others =
                accounts.stream().filter(first.negate()).filter(second).toList();
        if (ones.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        String about = clearest.words(clearest.event(others));
        return Optional.of(Disagreements.of(kind, about, List.of(side(others), side(ones))));
    }

    private Side side(List<Event> accounts) {
        Event clear = clearest.event(accounts);
        String value = clear.status().word() + ": " + clearest.words(clear);
        return Disagreements.side(value, accounts.stream().map(Event::id));
    }

    private Optional<Disagreement> perpetrators(List<Event> accounts) {
        List<Event> violent = accounts.stream()
                .filter(event -> VIOLENT.contains(event.type()) && hasKnownActor(event) && !isOwnDeed(event))
                .toList();
        boolean differ = violent.stream()
                .anyMatch(a -> violent.stream()
                        .limit(20)
                        .anyMatch(b -> Parties.of(a.actors(), assembled).match(Parties.of(b.actors(), assembled))
                                == Parties.Match.OTHER));
        return differ
                ? sides(
                        DisagreementKind.PERPETRATOR,
                        violent,
                        event -> String.join(", ", assembled.names(event.actors())))
                : Optional.empty();
    }

    /** Whether somebody acts who is known: a place, or a thing that burst, is no perpetrator. */
    private boolean hasKnownActor(Event event) {
        return event.actors().stream().anyMatch(actor -> {
            Optional<Entity> entity = assembled.entities().find(actor.entity());
            return entity.filter(found -> found.kind() != EntityKind.PLACE).isPresent()
                    || entity.isEmpty() && assembled.country(actor).isPresent();
        });
    }

    private Optional<Disagreement> places(List<Event> accounts) {
        List<Event> placed = accounts.stream()
                .filter(event -> event.place()
                        .filter(place -> place.precision() == PlacePrecision.CITY
                                && place.latitude().isPresent())
                        .isPresent())
                .toList();
        boolean apart = placed.stream()
                .anyMatch(a -> placed.stream()
                        .limit(20)
                        .anyMatch(b -> areApart(a.place().get(), b.place().get(), areOfTwoSources(a, b))));
        return apart
                ? sides(
                        DisagreementKind.PLACE,
                        placed,
                        event -> event.place().map(Place::name).orElse(""))
                : Optional.empty();
    }

    /** More than about fifty kilometres, half a degree; a fifth of that where two sources name two towns. */
    private static boolean areApart(Place a, Place b, boolean ofTwoSources) {
        double north = Math.abs(a.latitude().orElse(0.0) - b.latitude().orElse(0.0));
        double east = Math.abs(a.longitude().orElse(0.0) - b.longitude().orElse(0.0));
        double most = ofTwoSources && !a.name().equals(b.name()) ? 0.1 : 0.5;
        return north > most || east > most;
    }

    /** Whether two accounts of one report are told by two sources that are both named there. */
    private boolean areOfTwoSources(Event a, Event b) {
        Optional<Source> one = a.accordingTo().flatMap(gathered::findStatement).map(Statement::source);
        Optional<Source> other =
                b.accordingTo().flatMap(gathered::findStatement).map(Statement::source);
        return a.report().equals(b.report())
                && one.isPresent()
                && other.isPresent()
                && !one.get().text().equals(other.get().text())
                && (one.get().entity().isEmpty()
                        || !assembled
                                .entities()
                                .findId(one.get().entity())
                                .equals(assembled.entities().findId(other.get().entity())));
    }

    private Optional<Disagreement> sides(DisagreementKind kind, List<Event> accounts, Function<Event, String> value) {
        SortedMap<String, List<Event>> byValue = new TreeMap<>();
        accounts.forEach(event -> byValue.computeIfAbsent(value.apply(event), absent -> new ArrayList<>())
                .add(event));
        List<Side> sides = new ArrayList<>();
        byValue.forEach((told, events) ->
                sides.add(Disagreements.side(told, events.stream().map(Event::id))));
        String about = clearest.words(clearest.event(accounts));
        return sides.size() < 2 ? Optional.empty() : Optional.of(Disagreements.of(kind, about, sides));
    }

    /** "Washington blames the government; Moscow blames the rebels": two accuse two others in one breath. */
    private List<Disagreement> accusations() {
        List<Disagreement> found = new ArrayList<>();
        SortedMap<Id, List<Event>> byReport = new TreeMap<>();
        gathered.events().stream()
                .filter(event -> event.type() == PloverType.ACCUSE
                        && !event.actors().isEmpty()
                        && !event.recipients().isEmpty())
                .forEach(event -> byReport.computeIfAbsent(event.report(), absent -> new ArrayList<>())
                        .add(event));
        for (List<Event> accusations : byReport.values()) {
            accusations.sort(Comparator.comparing(Event::trigger).thenComparing(Event::id));
            for (int at = 1; at < accusations.size(); at++) {
                answer(accusations.get(at - 1), accusations.get(at)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Disagreement> answer(Event a, Event b) {
        boolean near = b.trigger().start() - a.trigger().end() <= MOST_APART;
        boolean otherVoice = isOther(a.actors(), b.actors());
        boolean otherAccused = isOther(a.recipients(), b.recipients());
        boolean eachOther = !isOther(a.actors(), b.recipients());
        String trigger = assembled.vocabulary().headFamily(gathered.words(a.report(), a.trigger()));
        boolean sameWord = trigger.equals(assembled.vocabulary().headFamily(gathered.words(b.report(), b.trigger())));
        if (!near || !otherVoice || !otherAccused || eachOther || !sameWord) {
            return Optional.empty();
        }
        return Optional.of(Disagreements.of(
                DisagreementKind.PERPETRATOR,
                clearest.words(a) + " / " + clearest.words(b),
                List.of(accused(a), accused(b))));
    }

    /**
     * "Television blamed X; the rebels said they had done it": an accusation, and near it who says to have done it, or
     * who says that a third had: "the army blamed X for the attack; X said that Y had attacked".
     */
    private List<Disagreement> claimed() {
        SortedMap<Id, List<Event>> deeds = new TreeMap<>();
        gathered.events().stream()
                .filter(event -> VIOLENT.contains(event.type())
                        && event.status() != Status.DENIED
                        && event.accordingTo().isPresent())
                .forEach(event -> deeds.computeIfAbsent(event.report(), absent -> new ArrayList<>())
                        .add(event));
        List<Disagreement> found = new ArrayList<>();
        gathered.events().stream()
                .filter(event ->
                        event.type() == PloverType.ACCUSE && !event.recipients().isEmpty())
                .forEach(accusation -> deeds.getOrDefault(accusation.report(), List.of()).stream()
                        .filter(deed -> isNear(accusation, deed) && isOther(accusation.recipients(), deed.actors()))
                        .filter(deed -> isOwnDeed(deed) || isOtherAccount(accusation, deed))
                        .min(Comparator.comparing(Event::trigger).thenComparing(Event::id))
                        .ifPresent(deed -> found.add(Disagreements.of(
                                DisagreementKind.PERPETRATOR,
                                clearest.words(accusation) + " / " + clearest.words(deed),
                                List.of(accused(accusation), deed(deed))))));
        return found;
    }

    private static boolean isNear(Event accusation, Event deed) {
        int apart = deed.trigger().start() - accusation.trigger().end();
        return apart >= 0 && apart <= MOST_APART;
    }

    /** Whether somebody but the accuser tells who else did what the accusation names. */
    private boolean isOtherAccount(Event accusation, Event deed) {
        return !deed.actors().isEmpty()
                && deed.accordingTo()
                        .flatMap(gathered::findStatement)
                        .filter(says -> !isOfAccuser(says.source(), accusation))
                        .isPresent()
                && isBlamedFor(accusation, deed);
    }

    /** Whether the source is the accuser; where neither is known, it may be. */
    private boolean isOfAccuser(Source source, Event accusation) {
        Optional<Id> accuser = accusation.actors().stream()
                .flatMap(actor -> assembled.entities().findId(actor.entity()).stream())
                .findFirst();
        return assembled.entities().findId(source.entity()).equals(accuser)
                || source.span().isPresent()
                        && accusation.actors().stream().map(Party::span).anyMatch(source.span()::equals);
    }

    /** Whether the accusation names the deed by its word. */
    private boolean isBlamedFor(Event accusation, Event deed) {
        List<String> deeds = assembled
                .vocabulary()
                .wording(gathered.words(deed.report(), deed.trigger()))
                .families();
        return !deeds.isEmpty()
                && gathered.findReport(accusation.report()).stream()
                        .flatMap(report -> blamedFor(report, accusation))
                        .anyMatch(words -> words.contains(deeds.get(0)));
    }

    /** The families of the words right behind "for", "of" and "behind" in the sentence of an accusation. */
    private Stream<List<String>> blamedFor(Report report, Event accusation) {
        String sentence = report.words(Sentences.around(report, accusation.trigger()));
        return BLAMED_FOR
                .matcher(sentence)
                .results()
                .map(found -> assembled.vocabulary().wording(found.group(1)).families());
    }

    /** Whether it is told in the words of somebody who says to have done it. */
    private boolean isOwnDeed(Event event) {
        Optional<Statement> says = event.accordingTo().flatMap(gathered::findStatement);
        return says.isPresent()
                && event.actors().stream()
                        .anyMatch(actor -> actor.entity().isPresent()
                                && assembled
                                        .entities()
                                        .findId(actor.entity())
                                        .equals(assembled
                                                .entities()
                                                .findId(says.get().source().entity())));
    }

    private Side deed(Event event) {
        String actors = String.join(", ", assembled.names(event.actors()));
        String words = isOwnDeed(event) ? ": own words" : ", by another's account";
        return Disagreements.side(actors + words, Stream.of(event.id()));
    }

    private boolean isOther(List<Party> a, List<Party> b) {
        return Parties.of(a, assembled).match(Parties.of(b, assembled)) == Parties.Match.OTHER;
    }

    private Side accused(Event event) {
        String value = String.join(", ", assembled.names(event.actors())) + ": "
                + String.join(", ", assembled.names(event.recipients()));
        return Disagreements.side(value, Stream.of(event.id()));
    }
}
