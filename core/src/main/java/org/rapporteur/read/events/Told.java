package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Status;

/**
 * What a report has told so far, for the parties that a later sentence leaves out: "the raid" is the one told before,
 * who is appalled by "the veto" is appalled at those who cast it, and a state that closes its embassy does it where
 * the others did. What is taken from there is a reading of the whole report and says so in its derivation.
 */
final class Told {

    private static final Set<PloverType> DEEDS = EnumSet.of(
            PloverType.REJECT,
            PloverType.ASSAULT,
            PloverType.COERCE,
            PloverType.SANCTION,
            PloverType.MOBILIZE,
            PloverType.RETREAT,
            PloverType.AID,
            PloverType.PROTEST);

    /** What one state after the other does to the same side. */
    private static final Set<PloverType> CONTINUED =
            EnumSet.of(PloverType.SANCTION, PloverType.ASSAULT, PloverType.COERCE, PloverType.RETREAT);

    /** Words for a deed of any kind. */
    private static final Set<String> ANY_DEED =
            Set.of("move", "step", "decision", "action", "act", "outcome", "vote", "behaviour", "behavior", "conduct");

    /** Words for what somebody said. */
    private static final Set<String> CLAIMS = Set.of(
            "fear",
            "claim",
            "argument",
            "charge",
            "accusation",
            "allegation",
            "remark",
            "comment",
            "suggestion",
            "assertion",
            "statement",
            "warning",
            "explanation",
            "view");

    /** CAMEO's code of signing. */
    private static final Optional<String> SIGNED = Optional.of("057");

    /** What is answered, and what people want back. */
    private static final Set<PloverType> ANSWERED = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE);

    /** CAMEO's code of the lifting of sanctions. */
    private static final Optional<String> LIFTING = Optional.of("085");

    private static final Pattern PAIR =
            Pattern.compile("(the|these|those) two [a-z-]+s|both [a-z-]+s", Pattern.CASE_INSENSITIVE);

    private static final Pattern THEY = Pattern.compile("they|them", Pattern.CASE_INSENSITIVE);

    private static final Pattern VISITORS =
            Pattern.compile("(the|their|his|her) (delegation|visitors|guests|envoys)", Pattern.CASE_INSENSITIVE);

    private static final Optional<String> VISIT = Optional.of("visit");

    private static final Pattern PERSON = Pattern.compile("him|her", Pattern.CASE_INSENSITIVE);

    /** How far back "they" looks for those who acted together, in characters: about two sentences. */
    private static final int NEAR = 300;

    private static final Pattern PRONOUN = Pattern.compile("him|her|them", Pattern.CASE_INSENSITIVE);

    /** How many letters the noun of a deed shares with its verb: "interception", "intercepted". */
    private static final int SHARED_LETTERS = 5;

    /** How many events a reader keeps in mind; a bound on the work for very long reports. */
    private static final int REMEMBERED = 200;

    private final Lexicon lexicon;
    private final Documents documents;
    private final List<Told.Deed> deeds = new ArrayList<>();

    /** An event, and the base form of the word that told it. */
    private record Deed(Event event, String word) {}

    Told(Lexicon lexicon, WordLists lists) {
        this.lexicon = lexicon;
        this.documents = new Documents(lists);
    }

    /** Whose the documents are that have been named so far. */
    Documents documents() {
        return documents;
    }

    /** Notes an event, so that what follows can be understood by it. */
    void add(Event event, String word) {
        deeds.add(new Deed(event, word));
    }

    /** The event with the parties that the report named before. */
    Event complete(Event event, Finding finding, Syntax syntax, Hearsay hearsay) {
        Event full = apart(paired(event));
        Event same = finding.trigger().isNoun() && isDefinite(syntax, finding.place())
                ? atTable(again(full))
                : inForce(full);
        Roles roles = finding.roles();
        if (roles.deeds().containsAll(roles.recipients())) {
            List<Party> blamed = authors(same, finding, syntax, hearsay);
            if (!blamed.isEmpty()) {
                return with(same, same.actors(), blamed, "whose deed it is was told before");
            }
        }
        if (same.recipients().isEmpty()) {
            return continued(same);
        }
        return same.recipients().stream().allMatch(party -> party.country().isEmpty()) ? placed(same) : same;
    }

    /** "The two ministers", "they", "the delegation": those who acted last. */
    private Event paired(Event event) {
        List<Party> actors = visiting(together(paired(event.actors()), event));
        List<Party> recipients = visiting(together(paired(event.recipients()), event));
        boolean changed = !actors.equals(event.actors()) || !recipients.equals(event.recipients());
        return changed ? with(event, actors, recipients, "named before") : event;
    }

    /** "They": several who acted together in the sentence before. */
    private List<Party> together(List<Party> parties, Event event) {
        boolean they =
                parties.size() == 1 && THEY.matcher(parties.get(0).text()).matches();
        return they
                ? latest(other -> true)
                        .filter(other -> other.actors().size() > 1
                                && event.trigger().start() - other.trigger().end() < NEAR
                                && other.actors().stream()
                                        .allMatch(actor -> actor.entity().isPresent()))
                        .map(Event::actors)
                        .orElse(parties)
                : parties;
    }

    /** "The delegation": that of whose visit was told. */
    private List<Party> visiting(List<Party> parties) {
        boolean visitors = parties.size() == 1
                && parties.get(0).country().isEmpty()
                && VISITORS.matcher(parties.get(0).text()).matches();
        return visitors
                ? latest(other -> other.type() == PloverType.CONSULT
                                && other.mode().equals(VISIT)
                                && other.actors().stream()
                                        .anyMatch(actor -> actor.country().isPresent()))
                        .map(Event::actors)
                        .orElse(parties)
                : parties;
    }

    private List<Party> paired(List<Party> parties) {
        boolean pair = parties.size() == 1
                && parties.get(0).country().isEmpty()
                && PAIR.matcher(parties.get(0).text()).matches();
        return pair
                ? latest(other -> other.actors().size() == 2
                                && other.actors().stream()
                                        .allMatch(actor -> actor.entity().isPresent()))
                        .map(Event::actors)
                        .orElse(parties)
                : parties;
    }

    /** "The two envoys urged him": he is none of them, but whom the report named before. */
    private Event apart(Event event) {
        boolean mistaken = event.recipients().size() == 1
                && PRONOUN.matcher(event.recipients().get(0).text()).matches()
                && isAmong(event.recipients().get(0), event.actors());
        Optional<Event> last = latest(other -> true);
        boolean parallel = event.recipients().size() == 1
                && PERSON.matcher(event.recipients().get(0).text()).matches()
                && last.filter(other -> other.recipients().size() == 1
                                && sharesActor(event, other)
                                && event.trigger().start() - other.trigger().end() < NEAR)
                        .isPresent();
        if (parallel) {
            return with(event, event.actors(), last.get().recipients(), "whom the report named before");
        }
        if (!mistaken) {
            return event;
        }
        List<Party> others = latest(other -> !both(other, event).isEmpty())
                .map(other -> both(other, event))
                .orElse(List.of());
        return with(event, event.actors(), others.stream().limit(1).toList(), "whom the report named before");
    }

    /** The parties of one event that take no part in another. */
    private static List<Party> both(Event other, Event event) {
        return Stream.concat(other.actors().stream(), other.recipients().stream())
                .filter(party -> party.entity().isPresent() && !isAmong(party, event.actors()))
                .toList();
    }

    private static boolean isDefinite(Syntax syntax, int noun) {
        Set<String> definite = Set.of("the", "this", "that", "these", "those");
        return syntax.hasChildWord(noun, definite) || noun > 0 && definite.contains(syntax.text(noun - 1));
    }

    /** "The raid", told again. */
    private Event again(Event event) {
        if (!event.actors().isEmpty()) {
            return event;
        }
        return latest(other -> isTelling(other)
                        && other.type() == event.type()
                        && !other.actors().isEmpty()
                        && agree(event.recipients(), other.recipients()))
                .map(other -> with(
                        event,
                        other.actors(),
                        event.recipients().isEmpty() ? other.recipients() : event.recipients(),
                        "the event told before"))
                .orElse(event);
    }

    /** What nobody did or only might do is no deed to come back to. */
    private static boolean isTelling(Event event) {
        return event.status() != Status.DENIED && event.status() != Status.HYPOTHETICAL;
    }

    /** "After the talks": with whom the speaker had to do before. */
    private Event atTable(Event event) {
        boolean open = event.type() == PloverType.CONSULT
                && event.recipients().isEmpty()
                && event.actors().size() == 1;
        return open
                ? latest(other -> other.type() == PloverType.CONSULT
                                && isAmong(event.actors().get(0), all(other))
                                && all(other).size() > 1)
                        .map(other -> with(
                                event,
                                event.actors(),
                                all(other).stream()
                                        .filter(party -> !isAmong(party, event.actors()))
                                        .toList(),
                                "the talks told before"))
                        .orElse(event)
                : event;
    }

    private static List<Party> all(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
    }

    /** Sanctions that remain are those of who imposed or lifted some before. */
    private Event inForce(Event event) {
        boolean remains = event.type() == PloverType.SANCTION
                && event.status() == Status.ONGOING
                && event.actors().isEmpty();
        return remains
                ? latest(other -> !other.actors().isEmpty()
                                && (other.type() == PloverType.SANCTION
                                        || other.cameo().equals(LIFTING))
                                && other.actors().stream().noneMatch(actor -> isAmong(actor, event.recipients())))
                        .map(other -> with(event, other.actors(), event.recipients(), "whose it is was told before"))
                        .orElse(event)
                : event;
    }

    private static boolean agree(List<Party> some, List<Party> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(party -> isAmong(party, others));
    }

    /** Whose deed is praised, blamed or refused. */
    private List<Party> authors(Event event, Finding finding, Syntax syntax, Hearsay hearsay) {
        for (int deed : finding.roles().deeds()) {
            String noun = syntax.lemma(deed);
            Optional<Event> meant = latestDeed(told -> isMeant(noun, told) && isOfOthers(event, told.event()));
            if (meant.isPresent()) {
                return meant.get().actors();
            }
            List<Party> owners = CLAIMS.contains(noun) && isDefinite(syntax, deed)
                    ? hearsay.saidBefore(event).stream().toList()
                    : documents.owners(noun).stream()
                            .filter(owner -> !isAmong(owner, event.actors()))
                            .toList();
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        if (isAnswer(finding, syntax)) {
            return latest(other -> ANSWERED.contains(other.type()) && isOfOthers(event, other))
                    .map(Event::actors)
                    .orElse(List.of());
        }
        boolean feels = finding.trigger().predicate().kind() == org.rapporteur.read.events.Predicate.Kind.ADJECTIVE
                && finding.roles().deeds().isEmpty()
                && event.type() == PloverType.ACCUSE;
        return feels
                ? latest(other -> DEEDS.contains(other.type()) && isOfOthers(event, other))
                        .map(Event::actors)
                        .orElse(List.of())
                : List.of();
    }

    /** "Would answer it", "insists on the return of the cargo": to those who used force. */
    private static boolean isAnswer(Finding finding, Syntax syntax) {
        boolean back = finding.coding().type() == PloverType.REQUEST
                && finding.roles().recipients().isEmpty()
                && Stream.of("on", "for")
                        .flatMap(word -> syntax.governed(finding.place(), word).stream())
                        .anyMatch(noun -> Set.of("return", "release").contains(syntax.lemma(noun)));
        return back || finding.trigger().eventClass().name().equals("answer-force");
    }

    private boolean isMeant(String noun, Deed told) {
        if (lexicon.sets().has("agreement", noun)) {
            return told.event().type() == PloverType.AGREE && told.event().actors().size() > 1
                    || told.event().cameo().equals(SIGNED);
        }
        if (ANY_DEED.contains(noun)) {
            return DEEDS.contains(told.event().type());
        }
        boolean sharesStem =
                noun.length() > SHARED_LETTERS && told.word().startsWith(noun.substring(0, SHARED_LETTERS));
        return sharesStem
                || lexicon.nouns(noun).stream()
                        .anyMatch(predicate ->
                                predicate.eventClass().type() == told.event().type()
                                        && !predicate.eventClass().is("judgement"));
    }

    private static boolean isOfOthers(Event event, Event other) {
        return !other.actors().isEmpty() && other.actors().stream().noneMatch(actor -> isAmong(actor, event.actors()));
    }

    /** "Britain recalled its ambassador, and France closed its embassy": where the others did. */
    private Event continued(Event event) {
        if (!CONTINUED.contains(event.type()) || event.actors().isEmpty()) {
            return event;
        }
        return latest(other -> other.type() == event.type()
                        && (event.type() == PloverType.SANCTION || sharesActor(event, other))
                        && other.recipients().stream()
                                .anyMatch(party -> party.country().isPresent())
                        && other.recipients().stream().noneMatch(party -> isAmong(party, event.actors())))
                .map(other -> with(event, event.actors(), other.recipients(), "on whom was told before"))
                .orElse(event);
    }

    /** What the same side strikes again lies where it struck before. */
    private Event placed(Event event) {
        if (event.type() != PloverType.ASSAULT) {
            return event;
        }
        Optional<String> country = latest(other -> other.type() == PloverType.ASSAULT
                        && sharesActor(event, other)
                        && other.recipients().stream()
                                .anyMatch(party -> party.country().isPresent()))
                .flatMap(other -> other.recipients().stream()
                        .flatMap(party -> party.country().stream())
                        .findFirst());
        return country.isEmpty()
                ? event
                : with(
                        event,
                        event.actors(),
                        event.recipients().stream()
                                .map(party ->
                                        new Party(party.text(), party.span(), party.entity(), country, party.sector()))
                                .toList(),
                        "whose it is was told before");
    }

    private Optional<Event> latest(Predicate<Event> wanted) {
        return latestDeed(told -> wanted.test(told.event()));
    }

    private Optional<Event> latestDeed(Predicate<Deed> wanted) {
        for (int i = deeds.size() - 1; i >= Math.max(0, deeds.size() - REMEMBERED); i--) {
            if (wanted.test(deeds.get(i))) {
                return Optional.of(deeds.get(i).event());
            }
        }
        return Optional.empty();
    }

    private static boolean sharesActor(Event event, Event other) {
        return other.actors().stream().anyMatch(actor -> isAmong(actor, event.actors()));
    }

    private static boolean isAmong(Party party, List<Party> others) {
        return others.stream()
                .anyMatch(other -> isSame(party.entity(), other.entity()) || isSame(party.country(), other.country()));
    }

    private static <T> boolean isSame(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }

    private static Event with(Event event, List<Party> actors, List<Party> recipients, String why) {
        return event.withParties(actors, recipients, event.derivation().and(Derivation.of("parties", why)));
    }
}
