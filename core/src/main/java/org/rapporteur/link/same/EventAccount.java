package org.rapporteur.link.same;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.LongAgo;
import org.rapporteur.link.gather.Sentences;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.link.wording.Wording;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;

/**
 * An event as one report tells it, prepared to be held against others.
 *
 * @param subject the report that stands for all those about the same thing
 * @param days the days that it may have been on
 * @param told the days on which the report may have appeared
 * @param yearless the month and day, where the report gives no year and its own day is not known
 * @param triggers the families of the words that name it
 * @param wording the clause that tells it
 * @param sentence the sentence around it
 * @param size the greatest number among those on whom it is done; 0 if none is told
 * @param numbers the numbers, of two digits or more, of those who act and on whom it is done
 * @param around where that sentence stands in the report
 * @param entities the entities that the sentence names
 */
record EventAccount(
        Event event,
        Id subject,
        Window days,
        Optional<String> yearless,
        Window told,
        Set<String> triggers,
        Parties actors,
        Parties recipients,
        Wording wording,
        Wording sentence,
        double size,
        Set<String> numbers,
        Span around,
        Set<Id> entities) {

    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "add",
            "according",
            "to",
            "report",
            "announce",
            "confirm",
            "statement",
            "ask",
            "deny",
            "accuse");

    /** Families of words that name things of many kinds, according to what goes with them. */
    private static final Set<String> LIGHT = Set.of(
            "call", "demand", "home", "hom", "take", "make", "give", "put", "set", "bring", "go", "come", "leave",
            "hold", "keep", "turn", "open", "close", "begin", "end", "join", "lead", "move", "back", "place", "get",
            "send", "carry", "way");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    private static final Set<Status> UNREAL = Set.of(Status.HYPOTHETICAL, Status.THREATENED);

    static EventAccount of(Event event, Id subject, Assembled assembled) {
        Gathered gathered = assembled.gathered();
        Span around = around(event, gathered);
        return new EventAccount(
                event,
                subject,
                days(event, gathered),
                yearless(event.time()),
                Window.of(gathered.published(event.report())),
                triggers(gathered.words(event.report(), event.trigger()), assembled),
                Parties.of(event.actors(), assembled),
                Parties.of(event.recipients(), assembled),
                assembled.vocabulary().wording(gathered.words(event.report(), event.span())),
                assembled.vocabulary().wording(gathered.words(event.report(), around)),
                size(event),
                numbers(event),
                around,
                entities(event, around, assembled));
    }

    /** The days that it is told for; where none are told, those in which its sentence is set if these are long past. */
    private static Window days(Event event, Gathered gathered) {
        Window days = Window.of(event.time());
        boolean untold = !days.isKnown() && event.time().value().isEmpty() && event.status() == Status.HAPPENED;
        return untold ? LongAgo.of(gathered, event.report(), event.trigger()).orElse(days) : days;
    }

    private static Optional<String> yearless(Time time) {
        boolean known = time.value().startsWith("XXXX-") && time.value().length() == 10;
        return Optional.of(time.value()).filter(value -> known).map(value -> value.substring(4));
    }

    private static Set<String> triggers(String words, Assembled assembled) {
        Set<String> families = assembled.vocabulary().wording(words).vocabulary();
        if (!families.isEmpty()) {
            return families;
        }
        Set<String> small = new TreeSet<>();
        Folding.words(words)
                .forEach(word -> small.add(
                        assembled.vocabulary().family(assembled.vocabulary().stem(word))));
        return small;
    }

    private static Span around(Event event, Gathered gathered) {
        return gathered.findReport(event.report())
                .map(report -> Sentences.around(report, event.trigger()))
                .orElse(event.trigger());
    }

    private static Set<Id> entities(Event event, Span around, Assembled assembled) {
        Set<Id> entities = new TreeSet<>();
        assembled.gathered().findReading(event.report()).stream()
                .flatMap(reading -> reading.mentions().stream())
                .filter(mention -> around.covers(mention.head()))
                .forEach(mention -> assembled
                        .entities()
                        .findId(Optional.of(mention.entity()))
                        .ifPresent(entities::add));
        return entities;
    }

    /** The numbers in the sentence. */
    Set<String> sentenceNumbers() {
        Set<String> numbers = new TreeSet<>();
        sentence.families().stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .forEach(numbers::add);
        return numbers;
    }

    /** Whether it is named by a word of saying only: such words name as many events as there are speakers. */
    boolean isSpeech() {
        return SPEECH.containsAll(triggers);
    }

    /** Whether both are named by words of one family. */
    boolean isNamedLike(EventAccount other) {
        return !Collections.disjoint(triggers, other.triggers)
                && (event.type() == other.event.type() || family().equals(other.family()) || isNamedTellingly(other));
    }

    /** "Called the veto a shame", "called its ambassador home": a word of many uses names no one thing of two types. */
    private boolean isNamedTellingly(EventAccount other) {
        return triggers.stream().anyMatch(trigger -> other.triggers.contains(trigger) && !LIGHT.contains(trigger));
    }

    /** The month and day, if it is of one day. */
    Optional<String> monthAndDay() {
        return yearless.or(() -> Optional.of(event.time().value())
                .filter(value -> event.time().asDay().isPresent() && value.length() >= 10)
                .map(value -> value.substring(4, 10)));
    }

    /** Whether one is of the day of the year that the other gives without a year. */
    boolean isOfTheYearDay(EventAccount other) {
        boolean oneYearless = yearless.isPresent() != other.yearless.isPresent();
        return oneYearless && monthAndDay().equals(other.monthAndDay());
    }

    private static double size(Event event) {
        return event.recipients().stream()
                .flatMap(party -> Folding.words(party.text()).stream())
                .filter(word -> NUMBER.matcher(word).matches())
                .mapToDouble(Double::parseDouble)
                .max()
                .orElse(0);
    }

    private static Set<String> numbers(Event event) {
        Set<String> numbers = new TreeSet<>();
        Stream.concat(event.actors().stream(), event.recipients().stream())
                .flatMap(party -> Folding.words(party.text()).stream())
                .filter(word -> word.length() > 1 && NUMBER.matcher(word).matches())
                .forEach(numbers::add);
        return numbers;
    }

    /** The entities that take part, acting or concerned. */
    Set<Id> everybody() {
        Set<Id> everybody = new TreeSet<>(actors.entities());
        everybody.addAll(recipients.entities());
        return everybody;
    }

    Id id() {
        return event.id();
    }

    /** Whether it is said to be, or to have been, or to be going to be: not only thought of or threatened. */
    boolean isReal() {
        return !UNREAL.contains(event.status());
    }

    /** Types that two readers may give to one event stand under one name. */
    String family() {
        return family(event.type());
    }

    private static String family(PloverType type) {
        return switch (type) {
            case AGREE, CONSULT, COOPERATE, SUPPORT -> "talk";
            case AID, RETREAT, CONCEDE -> "yield";
            case REQUEST, ACCUSE, REJECT, THREATEN -> "oppose";
            case SANCTION, COERCE, ASSAULT, DISASTER -> "harm";
            case PROTEST -> "protest";
            case MOBILIZE -> "mobilize";
        };
    }

    /** The place, folded, if it is known as finely as a city or an exact spot. */
    Optional<String> spot() {
        return event.place()
                .filter(place -> place.precision() == PlacePrecision.CITY || place.precision() == PlacePrecision.EXACT)
                .map(EventAccount::placeKey);
    }

    Optional<String> country() {
        return event.place().flatMap(Place::country);
    }

    private static String placeKey(Place place) {
        return place.geonames()
                .map(number -> "geonames " + number)
                .orElseGet(() -> place.name().toLowerCase(Locale.ROOT));
    }

    /** The days in which to look for it: its own if known to the week, else those before the report. */
    Window soughtIn() {
        if (days.isClosed() && days.days() <= 10) {
            return days;
        }
        Window before = told.widened(7, 0);
        return days.within(before).orElse(days.isKnown() ? days : before);
    }
}
