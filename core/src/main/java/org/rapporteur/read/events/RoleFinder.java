package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.rapporteur.model.PloverType;
import org.rapporteur.read.language.NameLabel;

/** Finds the head words of the parties of an event, by the frame of its class. */
final class RoleFinder {

    private static final Set<PloverType> VERBAL = EnumSet.of(
            PloverType.ACCUSE,
            PloverType.SUPPORT,
            PloverType.REJECT,
            PloverType.REQUEST,
            PloverType.AGREE,
            PloverType.THREATEN);

    /** What is done to people by way of things: the things are no party. */
    private static final Set<PloverType> DEALING =
            EnumSet.of(PloverType.SANCTION, PloverType.RETREAT, PloverType.AID, PloverType.COOPERATE);

    private static final Set<PloverType> HARM = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.SANCTION);

    /** Classes of what is done with arms that a verb names as its object. */
    private static final Set<String> FIRING = Set.of("shell", "shoot");

    /** Classes of the giving and selling of arms. */
    private static final Set<String> ARMING = Set.of("arm", "sell-arms");

    private static final int LONGEST_PHRASE = 6;

    private final Syntax syntax;
    private final PartyWords words;
    private final RolePlaces places;
    private final Addressees addressees;
    private final Occasions occasions;
    private final FarRecipients far;

    RoleFinder(Syntax syntax, PartyWords words) {
        this.syntax = syntax;
        this.words = words;
        this.places = new RolePlaces(syntax, words);
        this.addressees = new Addressees(syntax, words, places);
        this.occasions = new Occasions(syntax, words, places);
        this.far = new FarRecipients(syntax, words, places);
    }

    Roles find(Trigger trigger) {
        Roles roles = trigger.isNoun() ? ofNoun(trigger) : ofVerb(trigger);
        if (trigger.eventClass().is("reciprocal")) {
            return reciprocal(trigger, roles);
        }
        if (!VERBAL.contains(trigger.eventClass().type())) {
            return beyond(roles);
        }
        Roles addressed = addressees.addressed(trigger, roles);
        List<Integer> answered = addressed.recipients().stream()
                .filter(head -> !occasions.isPassedOver(trigger, head))
                .toList();
        List<Integer> inClause = trigger.eventClass().is("content") ? far.inClause(trigger, roles.actors()) : List.of();
        return addressed.withRecipients(answered).withInClause(inClause);
    }

    private Roles beyond(Roles roles) {
        return roles.withRecipients(roles.recipients().stream()
                .flatMap(head -> far.beyond(head, roles.actors()))
                .distinct()
                .toList());
    }

    private Roles ofVerb(Trigger trigger) {
        int verb = trigger.place();
        Frame frame = trigger.eventClass().verb();
        boolean visitor = trigger.predicate().kind() == Predicate.Kind.ADJECTIVE
                && syntax.tag(verb).equals("VBG");
        if (visitor && !syntax.objects(verb).isEmpty()) {
            return new Roles(syntax.objects(verb), occasions.tellers(verb));
        }
        List<Integer> actors = trigger.predicate().subject().isPresent()
                ? letting(verb, frame, trigger)
                : places.first(frame.actors(), place -> places.at(verb, place, trigger), words::mayAct);
        Set<Integer> taken = new LinkedHashSet<>(actors.isEmpty() ? occasions.present(trigger) : actors);
        if (taken.isEmpty() && frame.actors().contains("from")) {
            taken.addAll(makers(trigger));
        }
        taken.addAll(occasions.companions(trigger));
        return new Roles(List.copyOf(taken), recipients(trigger, actors, taken));
    }

    /** Whom the verb names; if nobody, whom its kind of deed is done to where such words stand. */
    private List<Integer> recipients(Trigger trigger, List<Integer> actors, Set<Integer> taken) {
        int verb = trigger.place();
        Frame frame = trigger.eventClass().verb();
        boolean fires = FIRING.contains(trigger.eventClass().name());
        List<Integer> recipients = places.first(
                frame.recipients(),
                place -> places.at(verb, place, trigger),
                head -> !taken.contains(head) && words.mayReceive(head) && !(fires && words.isArms(head)));
        recipients = withoutThingsDealtIn(trigger, recipients);
        if (recipients.isEmpty()) {
            recipients = ofConsumed(trigger, taken);
        }
        if (recipients.isEmpty() && frame.recipients().contains("to")) {
            recipients = onward(actors);
        }
        if (recipients.isEmpty() && trigger.eventClass().type() == PloverType.CONSULT) {
            recipients = occasions.hostsOf(verb).stream()
                    .filter(head -> !taken.contains(head))
                    .toList();
        }
        if (recipients.isEmpty() && frame.recipients().contains("whom")) {
            recipients = between(trigger, taken);
        }
        if (recipients.isEmpty()) {
            recipients = far.withinObject(trigger, frame.recipients(), List.copyOf(taken));
        }
        return recipients.isEmpty() ? toldByClauses(trigger, taken) : recipients;
    }

    /** Whom only another clause names: who will not talk because of it, who pays for it, who did what is complained of. */
    private List<Integer> toldByClauses(Trigger trigger, Set<Integer> taken) {
        List<Integer> refusers = occasions.refusers(trigger);
        List<Integer> found = !refusers.isEmpty()
                ? refusers
                : ARMING.contains(trigger.eventClass().name())
                        ? far.customers(trigger)
                        : trigger.eventClass().type() == PloverType.ACCUSE ? blamed(trigger.place()) : List.of();
        return found.stream().filter(head -> !taken.contains(head)).toList();
    }

    /** "Loaded with rifles from Chad": where the arms that a verb takes in are from. */
    private List<Integer> makers(Trigger trigger) {
        return trigger.consumed().stream()
                .flatMap(noun -> syntax.governedByWord(noun, "from").stream())
                .filter(words::isWhom)
                .toList();
    }

    /** "Their embargo on arms for the rebels": sanctions are imposed on people, not on what they are about. */
    private List<Integer> withoutThingsDealtIn(Trigger trigger, List<Integer> recipients) {
        return DEALING.contains(trigger.eventClass().type())
                ? recipients.stream().filter(head -> !words.isArms(head)).toList()
                : recipients;
    }

    /** "Gave the rebels nothing but tents": whom a verb of giving names before the gift, if the parser loses it. */
    private List<Integer> between(Trigger trigger, Set<Integer> taken) {
        int verb = trigger.place();
        int gift = trigger.consumed().stream()
                .filter(place -> place > verb)
                .min(Integer::compare)
                .orElse(verb);
        for (int place = verb + 1; place < gift && place < verb + LONGEST_PHRASE; place++) {
            boolean ends = !syntax.isNoun(place + 1) || syntax.text(place + 1).equals("nothing");
            if (syntax.tag(place).equals("IN")) {
                return List.of();
            }
            if (ends && syntax.isNoun(place) && words.isWhom(place) && !taken.contains(place)) {
                return List.of(place);
            }
        }
        return List.of();
    }

    /** "Let the embargo lapse": who lets a thing happen does it; the thing itself does nothing. */
    private List<Integer> letting(int verb, Frame frame, Trigger trigger) {
        Optional<Integer> let = syntax.head(verb)
                .filter(head -> Set.of("let", "allow", "permit").contains(syntax.lemma(head)));
        if (let.isPresent()) {
            return bearers(let.get());
        }
        boolean thing = syntax.subjects(verb).stream().noneMatch(words::isWhom);
        List<String> own = frame.actors().stream()
                .filter(place -> !(thing && place.equals("subj")))
                .toList();
        return places.first(own, place -> places.at(verb, place, trigger), words::mayAct);
    }

    /** "From Russia to Syria": the goal may hang on where it started. */
    private List<Integer> onward(List<Integer> starts) {
        return starts.stream()
                .filter(start -> syntax.preposition(start).map("from"::equals).orElse(false))
                .flatMap(start -> syntax.governed(start, "to").stream())
                .filter(words::isWhom)
                .toList();
    }

    /** "Complained that the neighbours had …": who did what is complained of. */
    private List<Integer> blamed(int verb) {
        for (int clause : syntax.parse().children(verb, "ccomp")) {
            List<Integer> doers =
                    syntax.doers(clause).stream().filter(words::isWhom).toList();
            if (!doers.isEmpty()) {
                return doers;
            }
        }
        return List.of();
    }

    /** "Imposed sanctions on the bank": the preposition may hang on the noun that the predicate takes in. */
    private List<Integer> ofConsumed(Trigger trigger, Set<Integer> taken) {
        for (int noun : trigger.consumed()) {
            if (taken.contains(noun)) {
                continue;
            }
            List<Integer> found = places.first(
                    trigger.eventClass().verb().recipients(),
                    place -> place.equals("obj") || place.equals("subj") ? List.of() : syntax.governed(noun, place),
                    head -> !taken.contains(head) && words.mayReceive(head));
            List<Integer> whom = withoutThingsDealtIn(trigger, found);
            if (!whom.isEmpty()) {
                return whom;
            }
            List<Integer> risen = rebellious(trigger, noun);
            if (!risen.isEmpty()) {
                return risen;
            }
            if (syntax.isVerb(noun)) {
                return syntax.plainObjects(noun).stream().filter(words::isWhom).toList();
            }
            List<Integer> behind = behindThings(noun, found).stream()
                    .filter(head -> !taken.contains(head))
                    .toList();
            if (!behind.isEmpty()) {
                return behind;
            }
            if (trigger.eventClass().verb().recipients().isEmpty()) {
                continue;
            }
            List<Integer> possessors = Stream.concat(owners(noun).stream(), nationsOf(trigger, noun).stream())
                    .filter(head -> !taken.contains(head))
                    .toList();
            if (!possessors.isEmpty()) {
                return possessors;
            }
        }
        return List.of();
    }

    /** "Crushed a revolt in the town of Gao": what is done to a rising is done to where people rose. */
    private List<Integer> rebellious(Trigger trigger, int noun) {
        return words.isRising(noun)
                ? Stream.of(noun, trigger.place())
                        .flatMap(place -> syntax.governedByWord(place, "in").stream())
                        .filter(place ->
                                words.mayReceive(place) && !syntax.tag(place).equals("CD"))
                        .filter(place ->
                                words.isTarget(place) || syntax.token(place).label() == NameLabel.LOCATION)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** "An embargo on arms for the rebels": whom the arms are for. */
    private List<Integer> behindThings(int noun, List<Integer> things) {
        return Stream.concat(things.stream(), things.isEmpty() ? Stream.empty() : Stream.of(noun))
                .flatMap(place -> Stream.of("for", "to", "against")
                        .flatMap(preposition -> syntax.governed(place, preposition).stream()))
                .filter(words::isWhom)
                .distinct()
                .toList();
    }

    /** "Forced a Syrian airliner to land": harm done to a thing is done to whose it is. */
    private List<Integer> nationsOf(Trigger trigger, int noun) {
        PloverType type = trigger.eventClass().type();
        return HARM.contains(type) || VERBAL.contains(type)
                ? places.nationalities(noun).stream().filter(words::isNational).toList()
                : List.of();
    }

    /** Whose refusal, demand or offer it is that a predicate takes in: "rejected the union's demand". */
    private List<Integer> owners(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int owner : syntax.parse().children(noun, "nmod:poss")) {
            if (words.mayAct(owner) && !syntax.tag(owner).equals("PRP$")) {
                found.addAll(syntax.coordinated(owner));
            }
        }
        return found;
    }

    private Roles ofNoun(Trigger trigger) {
        int noun = trigger.place();
        Frame frame = trigger.eventClass().noun();
        List<Integer> own =
                places.first(frame.actors(), place -> places.at(noun, place, trigger), words::mayAct).stream()
                        .filter(head -> !syntax.text(head).equals("their")
                                || words.mention(head).isPresent())
                        .toList();
        List<Integer> carried = trigger.light()
                .map(verb -> syntax.subjects(verb).contains(noun) && !syntax.passive(verb)
                        ? List.<Integer>of()
                        : bearers(verb))
                .orElse(List.of());
        Set<Integer> taken = new LinkedHashSet<>(trigger.swapped() ? own : carried.isEmpty() ? own : carried);
        if (taken.isEmpty() && trigger.light().isEmpty()) {
            taken.addAll(occasions.orderers(trigger));
            taken.addAll(occasions.speakers(trigger));
            taken.addAll(occasions.silent(trigger));
        }
        List<Integer> named = recipients(trigger, frame, taken);
        List<Integer> onward =
                named.isEmpty() && frame.recipients().contains("to") ? onward(List.copyOf(taken)) : named;
        List<Integer> received = onward.isEmpty() && trigger.light().isEmpty()
                ? Stream.concat(occasions.listeners(trigger).stream(), occasions.inSpiteOf(trigger).stream())
                        .filter(head -> !taken.contains(head))
                        .toList()
                : onward;
        if (received.isEmpty() && trigger.eventClass().type() == PloverType.AID) {
            return new Roles(List.copyOf(taken), occasions.whereIs(noun));
        }
        if (trigger.swapped()) {
            return new Roles(own, carried.isEmpty() ? received : carried);
        }
        return new Roles(List.copyOf(taken), received);
    }

    private List<Integer> bearers(int verb) {
        return syntax.doers(verb).stream().filter(words::mayAct).toList();
    }

    private List<Integer> recipients(Trigger trigger, Frame frame, Set<Integer> taken) {
        IntPredicate allowed = head -> !taken.contains(head) && words.mayReceive(head);
        List<Integer> own =
                places.first(frame.recipients(), place -> places.at(trigger.place(), place, trigger), allowed);
        if (own.isEmpty()) {
            own = places.first(frame.recipients(), place -> besides(trigger, place), allowed);
        }
        if (own.isEmpty()) {
            own = places.first(frame.recipients(), place -> behindDoers(taken, place), allowed);
        }
        if (!own.isEmpty() || trigger.light().isEmpty()) {
            return own;
        }
        int verb = trigger.light().get();
        List<Integer> carried = places.first(frame.recipients(), place -> places.at(verb, place, trigger), allowed);
        boolean effect = !syntax.passive(verb)
                && syntax.subjects(verb).contains(trigger.place())
                && trigger.eventClass().is("violent");
        return carried.isEmpty() && effect
                ? syntax.objects(verb).stream().filter(allowed::test).toList()
                : carried;
    }

    /** "A bombing and shelling offensive against the town": what hangs on the last of several deeds is done by all. */
    private List<Integer> besides(Trigger trigger, String place) {
        return syntax.parse().children(trigger.place(), "conj").stream()
                .filter(syntax::isNoun)
                .flatMap(noun -> syntax.governedByWord(noun, place).stream())
                .toList();
    }

    /** "Raids by guerrillas on the barracks": the parser may hang the target on those who strike. */
    private List<Integer> behindDoers(Set<Integer> doers, String place) {
        return Set.of("on", "against", "to").contains(place)
                ? doers.stream()
                        .filter(doer ->
                                syntax.preposition(doer).map("by"::equals).orElse(false))
                        .flatMap(doer -> syntax.governedByWord(doer, place).stream())
                        .toList()
                : List.of();
    }

    /** All who take part in a meeting act, each on the others; a side that the text sets apart is kept apart. */
    private Roles reciprocal(Trigger trigger, Roles roles) {
        List<Integer> among = new ArrayList<>();
        for (String place : List.of("between", "among")) {
            among.addAll(syntax.governed(trigger.place(), place));
            trigger.light().ifPresent(verb -> among.addAll(syntax.governed(verb, place)));
        }
        List<Integer> sides = among.stream().filter(words::mayAct).distinct().toList();
        return sides.isEmpty() ? roles : new Roles(sides, List.of());
    }
}
