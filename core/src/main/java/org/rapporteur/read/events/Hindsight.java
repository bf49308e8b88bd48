package org.rapporteur.read.events;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Mentions;

/**
 * Parties of an event that the report tells only afterwards: to whom a proposal was put, by who accepts or refuses it in
 * the same sentence; who "the leaders of the union" were that somebody met, by the names that it gives them later.
 */
final class Hindsight {

    private static final Set<PloverType> ANSWERS =
            EnumSet.of(PloverType.SUPPORT, PloverType.REJECT, PloverType.AGREE, PloverType.CONCEDE);

    private static final Pattern OFFICIALS = Pattern.compile(
            "\\b(leaders|heads|presidents|ministers|diplomats|officials|envoys|negotiators|representatives|delegates"
                    + "|mediators|ambassadors|generals|commanders)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<PloverType> GROUPED = EnumSet.of(PloverType.AGREE, PloverType.CONSULT);

    /** States that a report names by their weight only. */
    private static final Pattern POWERS = Pattern.compile(
            "(the )?(six |five |seven |eight |nine |ten )?(world|major|big|great|global|regional|leading) "
                    + "(powers|leaders|states|nations|countries|governments)",
            Pattern.CASE_INSENSITIVE);

    /** Names of bodies that states form for one matter. */
    private static final Pattern BODIES = Pattern.compile(" (Group|Quartet|Troika|Club|Forum)\\b");

    /** How far on a group is looked for, in characters: about two sentences. */
    private static final int NEAR = 400;

    /** How far on the names are looked for, in characters: the length of a short report. */
    private static final int FAR = 1500;

    private static final int SENTENCE = 200;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’')]*\\s");

    private static final Pattern JOINED = Pattern.compile("[,;] (and|but|which) ");

    private final String text;
    private final Mentions mentions;

    Hindsight(String text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The events of a report in the order of the text, with the parties that it tells after them. */
    List<Event> complete(List<Event> events) {
        return events.stream()
                .map(event -> answered(event, events))
                .map(event -> named(event, events))
                .map(event -> grouped(event, events))
                .toList();
    }

    /** "Annan proposed a truce, and the rebels accepted it": it was proposed to the rebels. */
    private Event answered(Event event, List<Event> events) {
        boolean open = event.type() == PloverType.REQUEST
                && event.recipients().isEmpty()
                && !event.actors().isEmpty();
        return open
                ? events.stream()
                        .filter(other -> ANSWERS.contains(other.type())
                                && isAnswer(event, other)
                                && !other.actors().isEmpty()
                                && other.actors().stream().allMatch(Hindsight::isKnown)
                                && other.recipients().stream().allMatch(party -> Deeds.isAmong(party, event.actors()))
                                && other.actors().stream().noneMatch(party -> Deeds.isAmong(party, event.actors())))
                        .findFirst()
                        .map(other -> Deeds.with(event, event.actors(), other.actors(), "who answered it"))
                        .orElse(event)
                : event;
    }

    /** "Analysts agreed" is no answer: whoever answers is named or of a state. */
    private static boolean isKnown(Party party) {
        return party.country().isPresent() || party.entity().isPresent();
    }

    /** Whether an event is told behind "and" or "but" in the same sentence. */
    private boolean isAnswer(Event event, Event later) {
        int start = event.trigger().end();
        int end = later.trigger().start();
        if (end <= start || end - start > SENTENCE) {
            return false;
        }
        String between = text.substring(start, end);
        return JOINED.matcher(between).find() && !SENTENCE_END.matcher(between).find();
    }

    /** "Met the leaders of the union", and later two are named who urged him to do something. */
    private Event named(Event event, List<Event> events) {
        if (event.type() != PloverType.CONSULT || event.actors().isEmpty()) {
            return event;
        }
        boolean described =
                !event.recipients().isEmpty() && event.recipients().stream().allMatch(this::isDescription);
        return described
                ? events.stream()
                        .filter(later -> later.trigger().start()
                                        > event.trigger().end()
                                && later.trigger().start() - event.trigger().end() < FAR)
                        .filter(later -> later.actors().size() > 1
                                && later.actors().stream().allMatch(this::isPerson))
                        .filter(later -> later.actors().stream()
                                .allMatch(party ->
                                        isFirstNamedAfter(party, event.trigger().end())))
                        .filter(later -> isOfSameStates(event, later) || isCounterpart(event, later))
                        .findFirst()
                        .map(later -> Deeds.with(event, event.actors(), later.actors(), "whom the report names later"))
                        .orElse(event)
                : event;
    }

    /** "World powers agreed on a plan", and then "the Contact Group said": the powers met as that group. */
    private Event grouped(Event event, List<Event> events) {
        boolean described = GROUPED.contains(event.type())
                && event.actors().size() == 1
                && POWERS.matcher(event.actors().get(0).text()).matches();
        return described
                ? events.stream()
                        .filter(later -> later.trigger().start()
                                        > event.trigger().end()
                                && later.trigger().start() - event.trigger().end() < NEAR)
                        .flatMap(later -> Deeds.all(later).stream())
                        .filter(party ->
                                isFirstNamedAfter(party, event.trigger().end()))
                        .flatMap(party -> group(party).stream())
                        .findFirst()
                        .map(group ->
                                Deeds.with(event, List.of(group), event.recipients(), "the group as which they met"))
                        .orElse(event)
                : event;
    }

    /** The party by its whole name, if it is a body that states form. */
    private Optional<Party> group(Party party) {
        return mentions.entity(party)
                .filter(entity -> entity.kind() == EntityKind.ORGANISATION
                        && BODIES.matcher(entity.name()).find())
                .map(entity ->
                        new Party(entity.name(), party.span(), party.entity(), entity.country(), entity.sector()));
    }

    private boolean isDescription(Party party) {
        return OFFICIALS.matcher(party.text()).find() && !isPerson(party);
    }

    /** Diplomats of two states, and later persons of just these states who came together. */
    private static boolean isOfSameStates(Event event, Event later) {
        Set<Optional<String>> wanted =
                event.recipients().stream().map(Party::country).collect(Collectors.toSet());
        Set<Optional<String>> found =
                later.actors().stream().map(Party::country).collect(Collectors.toSet());
        return later.type() == PloverType.CONSULT && !wanted.contains(Optional.empty()) && wanted.equals(found);
    }

    /** Persons of the union who have to do with the same party. */
    private boolean isCounterpart(Event event, Event later) {
        return !later.recipients().isEmpty()
                && later.recipients().stream().allMatch(party -> Deeds.isAmong(party, event.actors()))
                && event.recipients().stream()
                        .allMatch(described -> later.actors().stream().anyMatch(party -> isOfficeOf(described, party)));
    }

    /** Whether the person has an office of whom the description speaks: they share a name. */
    private boolean isOfficeOf(Party described, Party person) {
        Set<String> names = Arrays.stream(described.text().split("\\P{L}+"))
                .filter(word -> word.length() > 3 && Character.isUpperCase(word.charAt(0)))
                .collect(Collectors.toSet());
        return mentions.entity(person).stream()
                .flatMap(entity -> entity.roles().stream())
                .map(Role::of)
                .flatMap(Optional::stream)
                .anyMatch(body -> Arrays.stream(body.split("\\P{L}+")).anyMatch(names::contains));
    }

    private boolean isPerson(Party party) {
        return mentions.entity(party)
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .isPresent();
    }

    private boolean isFirstNamedAfter(Party party, int place) {
        return mentions.all().stream()
                .filter(mention -> party.entity().equals(Optional.of(mention.entity())))
                .map(Mention::span)
                .mapToInt(Span::start)
                .allMatch(start -> start > place);
    }
}
