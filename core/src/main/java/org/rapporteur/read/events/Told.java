package org.rapporteur.read.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** What is done or befalls somebody once, and may be come back to by its noun. */
    private static final Set<PloverType> TAKEN_UP =
            EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.RETREAT, PloverType.DISASTER);

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

    /** CAMEO's code of arms that are to be given. */
    private static final Optional<String> ARMS_TO_COME = Optional.of("0332");

    /** CAMEO's code of signing. */
    private static final Optional<String> SIGNED = Optional.of("057");

    /** What is answered, and what people want back. */
    private static final Set<PloverType> ANSWERED = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE);

    /** CAMEO's code of the lifting of sanctions. */
    private static final Optional<String> LIFTING = Optional.of("085");

    /** By what somebody says of a deed that it is good or bad. */
    private static final Set<PloverType> JUDGING = EnumSet.of(PloverType.SUPPORT, PloverType.ACCUSE, PloverType.REJECT);

    /** How far back "it" looks for a deed, in characters: about two sentences. */
    private static final int NEAR = 300;

    /** How many letters the noun of a deed shares with its verb: "interception", "intercepted". */
    private static final int SHARED_LETTERS = 5;

    private final Lexicon lexicon;
    private final Documents documents;
    private final Deeds deeds = new Deeds();
    private final Wishes wishes = new Wishes();
    private final Companions along = new Companions();
    private final NamedTogether companies = new NamedTogether();
    private final NamedBefore named;

    /**
     * @param isPerson whether a party is one person
     */
    Told(Lexicon lexicon, WordLists lists, java.util.function.Predicate<Party> isPerson) {
        this.named = new NamedBefore(deeds, companies, isPerson);
        this.lexicon = lexicon;
        this.documents = new Documents(lists);
    }

    /** Notes whose the documents of a sentence are and who is named together in it. */
    void note(Syntax syntax, PartyWords words, PartyReader parties) {
        documents.note(syntax, words, parties);
        wishes.note(syntax, words, parties);
        along.note(syntax, words, parties);
        companies.note(syntax, words, parties);
    }

    /** Notes an event, so that what follows can be understood by it. */
    void add(Event event, String word) {
        deeds.add(event, word);
    }

    /** The meeting with those whom the report says, before or after, to have come along. */
    Event inCompany(Event event) {
        return along.complete(event);
    }

    /** The party of the country that the event told last of any of its parties has. */
    Optional<Party> lastOf(String country) {
        return deeds.latest(event -> !ofCountry(event, country).isEmpty())
                .map(event -> ofCountry(event, country).get(0));
    }

    private static List<Party> ofCountry(Event event, String country) {
        return Deeds.all(event).stream()
                .filter(party -> party.country().equals(Optional.of(country)))
                .toList();
    }

    /** The event with the parties that the report named before. */
    Event complete(Event event, Finding finding, Syntax syntax, Hearsay hearsay) {
        Event full = wishes.complete(named.resolve(event), finding, syntax);
        Event same = finding.trigger().isNoun() && isDefinite(syntax, finding.place())
                ? named.atTable(again(full, finding.trigger().eventClass().is("reciprocal")))
                : inForce(isOfMeetingTold(finding, syntax) ? named.atTable(full) : full);
        Roles roles = finding.roles();
        if (roles.deeds().containsAll(roles.recipients())) {
            List<Party> blamed = authors(same, finding, syntax, hearsay);
            if (!blamed.isEmpty()) {
                return Deeds.with(same, same.actors(), blamed, "whose deed it is was told before");
            }
        }
        if (same.recipients().isEmpty()) {
            return continued(same);
        }
        return same.recipients().stream().allMatch(party -> party.country().isEmpty()) ? placed(same) : same;
    }

    /** Whether a definite noun comes back to a deed of its kind that the report has told: "raided the offices; the raid". */
    boolean isTakenUp(Trigger trigger, Syntax syntax) {
        String noun = syntax.lemma(trigger.place());
        PloverType type = trigger.eventClass().type();
        return trigger.isNoun()
                && TAKEN_UP.contains(type)
                && isDefinite(syntax, trigger.place())
                && deeds.latestDeed(
                                told -> isTelling(told.event()) && told.event().type() == type && isNounOf(told, noun))
                        .isPresent();
    }

    /** Whether the noun is of the verb's stem: "the raid" of "raided"; "the attack" may be any. */
    private static boolean isNounOf(Deeds.Deed told, String noun) {
        return noun.length() > 3 && told.word().startsWith(noun.substring(0, Math.min(noun.length(), SHARED_LETTERS)));
    }

    /** "Chaired the meeting": one that the report told of before. */
    private static boolean isOfMeetingTold(Finding finding, Syntax syntax) {
        return finding.trigger().eventClass().is("reciprocal")
                && finding.trigger().consumed().stream().anyMatch(noun -> isDefinite(syntax, noun));
    }

    private static boolean isDefinite(Syntax syntax, int noun) {
        Set<String> definite = Set.of("the", "this", "that", "these", "those");
        return syntax.hasChildWord(noun, definite) || noun > 0 && definite.contains(syntax.text(noun - 1));
    }

    /** "The raid", told again; a meeting is of two, and one that is to come is not the one that was held. */
    private Event again(Event event, boolean meeting) {
        if (!event.actors().isEmpty()) {
            return event;
        }
        return deeds.latest(other -> isTelling(other)
                        && other.type() == event.type()
                        && !(meeting && (Deeds.all(other).size() < 2 || event.status() != other.status()))
                        && !other.actors().isEmpty()
                        && agree(event.recipients(), other.recipients()))
                .map(other -> Deeds.with(
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

    /** Sanctions that remain are those of who imposed or lifted some before. */
    private Event inForce(Event event) {
        boolean remains = event.type() == PloverType.SANCTION
                && event.status() == Status.ONGOING
                && event.actors().isEmpty();
        return remains
                ? deeds.latest(other -> !other.actors().isEmpty()
                                && (other.type() == PloverType.SANCTION
                                        || other.cameo().equals(LIFTING))
                                && other.actors().stream().noneMatch(actor -> Deeds.isAmong(actor, event.recipients())))
                        .map(other ->
                                Deeds.with(event, other.actors(), event.recipients(), "whose it is was told before"))
                        .orElse(event)
                : event;
    }

    private static boolean agree(List<Party> some, List<Party> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(party -> Deeds.isAmong(party, others));
    }

    /** Whose deed is praised, blamed or refused. */
    private List<Party> authors(Event event, Finding finding, Syntax syntax, Hearsay hearsay) {
        for (int deed : finding.roles().deeds()) {
            String noun = syntax.lemma(deed);
            Optional<Event> meant = deeds.latestDeed(told -> isMeant(noun, told) && isOfOthers(event, told.event()));
            if (meant.isPresent()) {
                return meant.get().actors();
            }
            List<Party> owners = CLAIMS.contains(noun) && isDefinite(syntax, deed)
                    ? hearsay.saidBefore(event).stream().toList()
                    : documents.owners(noun).stream()
                            .filter(owner -> !Deeds.isAmong(owner, event.actors()))
                            .toList();
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        if (isOfIt(finding, syntax)) {
            return deeds.latest(other -> isOfOthers(event, other)
                            && event.trigger().start() - other.trigger().end() < NEAR)
                    .filter(other -> other.actors().size() == 1)
                    .map(Event::actors)
                    .orElse(List.of());
        }
        if (isAnswer(finding, syntax)) {
            return deeds.latest(other -> ANSWERED.contains(other.type()) && isOfOthers(event, other))
                    .map(Event::actors)
                    .orElse(List.of());
        }
        boolean feels = finding.trigger().predicate().kind() == Predicate.Kind.ADJECTIVE
                && finding.roles().deeds().isEmpty()
                && event.type() == PloverType.ACCUSE;
        return feels
                ? deeds.latest(other -> DEEDS.contains(other.type()) && isOfOthers(event, other))
                        .map(Event::actors)
                        .orElse(List.of())
                : List.of();
    }

    /** "Welcomed it": what somebody did just before. */
    private static boolean isOfIt(Finding finding, Syntax syntax) {
        return JUDGING.contains(finding.coding().type())
                && finding.roles().recipients().isEmpty()
                && syntax.isVerb(finding.place())
                && syntax.plainObjects(finding.place()).stream()
                        .anyMatch(object -> Set.of("it", "this", "that").contains(syntax.text(object)));
    }

    /** "Would answer it", "insists on the return of the cargo": to those who used force. */
    private static boolean isAnswer(Finding finding, Syntax syntax) {
        boolean back = finding.coding().type() == PloverType.REQUEST
                && finding.roles().recipients().isEmpty()
                && Stream.concat(
                                Stream.of("on", "for").flatMap(word -> syntax.governed(finding.place(), word).stream()),
                                syntax.plainObjects(finding.place()).stream())
                        .anyMatch(noun -> Set.of("return", "release").contains(syntax.lemma(noun)));
        return back || finding.trigger().eventClass().name().equals("answer-force");
    }

    private boolean isMeant(String noun, Deeds.Deed told) {
        if (lexicon.sets().has("agreement", noun)) {
            return told.event().type() == PloverType.AGREE
                            && told.event().actors().size() > 1
                    || told.event().cameo().equals(SIGNED);
        }
        if (ANY_DEED.contains(noun)) {
            return DEEDS.contains(told.event().type())
                    || ARMS_TO_COME.equals(told.event().cameo());
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
        return !other.actors().isEmpty()
                && other.actors().stream().noneMatch(actor -> Deeds.isAmong(actor, event.actors()));
    }

    /** "Britain recalled its ambassador, and France closed its embassy": where the others did. */
    private Event continued(Event event) {
        if (!CONTINUED.contains(event.type()) || event.actors().isEmpty()) {
            return event;
        }
        return deeds.latest(other -> other.type() == event.type()
                        && (event.type() == PloverType.SANCTION || Deeds.sharesActor(event, other))
                        && other.recipients().stream()
                                .anyMatch(party -> party.country().isPresent())
                        && other.recipients().stream().noneMatch(party -> Deeds.isAmong(party, event.actors())))
                .map(other -> Deeds.with(event, event.actors(), other.recipients(), "on whom was told before"))
                .orElse(event);
    }

    /** What the same side strikes again lies where it struck before. */
    private Event placed(Event event) {
        if (event.type() != PloverType.ASSAULT) {
            return event;
        }
        Optional<String> country = deeds.latest(other -> other.type() == PloverType.ASSAULT
                        && Deeds.sharesActor(event, other)
                        && other.recipients().stream()
                                .anyMatch(party -> party.country().isPresent()))
                .flatMap(other -> other.recipients().stream()
                        .flatMap(party -> party.country().stream())
                        .findFirst());
        return country.isEmpty()
                ? event
                : Deeds.with(
                        event,
                        event.actors(),
                        event.recipients().stream()
                                .map(party ->
                                        new Party(party.text(), party.span(), party.entity(), country, party.sector()))
                                .toList(),
                        "whose it is was told before");
    }
}
