package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.Predicate;

/** Transfers told by verbs of supply: "Russia sent Syria missiles". */
final class SupplyVerbs {

    /** What is called a side without a name. */
    private static final Set<String> SIDES = Set.of(
            "side", "sides", "camp", "enemies", "enemy", "foes", "adversaries", "opponents", "factions", "groups");

    private static final Set<String> LIMITS = Set.of("only", "nothing", "solely", "exclusively", "just", "purely");
    private static final Pattern HARMLESS = Pattern.compile("non-?lethal|humanitarian|medical|civilian|defensive-only");
    private static final int HARMLESS_WITHIN = 10;

    private final SupplySentence in;
    private final Set<NounPhrase> told;

    SupplyVerbs(SupplySentence in, Set<NounPhrase> told) {
        this.in = in;
        this.told = told;
    }

    /** What the verb tells by the first rule whose item it has. */
    Optional<Telling> read(Predicate predicate) {
        if (in.governorOf(predicate)
                        .filter(governor -> governor.name().equals("honour")
                                && !predicate.lemma().equals("execute"))
                        .isPresent()
                && predicate.objects().stream().anyMatch(in::isPronoun)) {
            return Optional.empty();
        }
        for (SupplyRules.Verb verb : in.rules().verbs(predicate.lemma())) {
            boolean lacks = !verb.needs().isEmpty()
                    && in.sides().slots(predicate, verb.needs()).isEmpty();
            if (lacks) {
                continue;
            }
            Optional<Telling> telling = byVerb(predicate, verb);
            if (telling.isPresent()) {
                return telling;
            }
        }
        return nothingLethal(predicate);
    }

    private Optional<Telling> byVerb(Predicate predicate, SupplyRules.Verb verb) {
        Optional<NounPhrase> itemPhrase = in.sides().slots(predicate, verb.item()).stream()
                .filter(phrase -> in.itemIn(phrase).isPresent())
                .findFirst();
        Optional<ItemMention> item =
                verb.item().isEmpty() ? Optional.of(arming(predicate)) : itemPhrase.flatMap(in::itemIn);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        Moods.Told mood = in.moods().of(predicate);
        Optional<Party> supplier = supplier(predicate, verb, itemPhrase);
        Optional<Party> recipient = recipient(predicate, verb, itemPhrase)
                .or(() ->
                        mood.governed().filter(TransferStatus.REQUESTED::equals).flatMap(status -> pleader(mood)))
                .filter(party -> !SupplyParties.sameParty(supplier, party));
        boolean shipment = itemPhrase.filter(in.items()::isSupply).isPresent();
        boolean vague = verb.item().isEmpty() && supplier.isPresent() && armsSomebody(predicate);
        if (!shipment && !vague && !isSupply(verb, supplier, recipient, item.get())) {
            return Optional.empty();
        }
        itemPhrase.ifPresent(phrase -> tellBetween(phrase, item.get()));
        return Optional.of(in.telling(
                predicate.verb(),
                supplier,
                recipient,
                item.get(),
                status(verb, mood)
                        .filter(status -> !isOthersPlea(mood, status, recipient))
                        .filter(status -> !isOwnBan(mood, supplier)),
                mood.ongoing(),
                verb.name() + ", " + mood.rule()));
    }

    private Optional<Party> supplier(Predicate predicate, SupplyRules.Verb verb, Optional<NounPhrase> itemPhrase) {
        return in.sides()
                .party(in.sides().slots(predicate, verb.supplier()), itemPhrase)
                .or(() -> itemPhrase.flatMap(in.sides()::owner));
    }

    private Optional<Party> recipient(Predicate predicate, SupplyRules.Verb verb, Optional<NounPhrase> itemPhrase) {
        return in.sides()
                .party(in.sides().slots(predicate, verb.recipient()), itemPhrase)
                .or(() -> itemPhrase.flatMap(phrase -> in.sides().behind(phrase, Set.of("to", "for"))))
                .or(() ->
                        verb.item().contains("second") ? itemPhrase.flatMap(in.sides()::nameAhead) : Optional.empty());
    }

    /** "arming the other side": somebody whom the rest of the report may tell. */
    private boolean armsSomebody(Predicate predicate) {
        return predicate.objects().stream().anyMatch(phrase -> SIDES.contains(in.lower(phrase.head())));
    }

    /** "gave the rebels nothing but nonlethal equipment", "sends only humanitarian aid": so no arms. */
    private Optional<Telling> nothingLethal(Predicate predicate) {
        boolean gives = in.rules().verbs(predicate.lemma()).stream()
                .anyMatch(verb -> verb.supplier().contains("subject"));
        Optional<NounPhrase> harmless =
                gives && !predicate.negated() ? harmlessBehind(predicate.verb()) : Optional.empty();
        if (harmless.isEmpty()) {
            return Optional.empty();
        }
        Span span = harmless.get().span(in.sentence());
        ItemMention arms = new ItemMention(span, "arms", Optional.empty(), Optional.of("arms"), true);
        Optional<Party> supplier = in.sides().party(predicate.subjects(), Optional.empty());
        List<NounPhrase> receiving = new ArrayList<>(in.sides().slots(predicate, List.of("to", "with", "object")));
        Optional<Party> recipient = receiving.stream()
                .map(this::withoutNothing)
                .filter(phrase -> !phrase.equals(harmless.get()))
                .flatMap(phrase -> in.sides().party(phrase).stream())
                .findFirst()
                .or(() -> in.sides().behind(harmless.get(), Set.of("to", "for")))
                .filter(party -> !SupplyParties.sameParty(supplier, party));
        boolean named = supplier.isPresent() || recipient.isPresent();
        return Optional.of(in.telling(
                        predicate.verb(),
                        supplier,
                        recipient,
                        arms,
                        Optional.of(TransferStatus.DENIED),
                        true,
                        "nothing lethal"))
                .filter(telling -> named);
    }

    /** "the opposition nothing" are two. */
    private NounPhrase withoutNothing(NounPhrase phrase) {
        boolean ends = phrase.last() > phrase.first() && in.lower(phrase.last()).equals("nothing");
        return ends ? new NounPhrase(phrase.first(), phrase.last() - 1, phrase.last() - 1) : phrase;
    }

    private Optional<NounPhrase> harmlessBehind(int verb) {
        boolean limited = false;
        for (int i = verb - 1; i < Math.min(in.sentence().size(), verb + HARMLESS_WITHIN); i++) {
            limited |= i >= 0 && LIMITS.contains(in.lower(i));
            if (i > verb && limited && HARMLESS.matcher(in.lower(i)).lookingAt()) {
                return in.phrases().at(i);
            }
        }
        return Optional.empty();
    }

    /** Whether enough is named; a general word for arms that come from nobody is no supply. */
    private static boolean isSupply(
            SupplyRules.Verb verb, Optional<Party> supplier, Optional<Party> recipient, ItemMention item) {
        boolean fromNobody = verb.name().equals("receive")
                && supplier.isEmpty()
                && item.category().isPresent()
                && item.general();
        boolean named = supplier.isPresent() || recipient.isPresent() || item.general();
        return named && !fromNobody && (!verb.item().isEmpty() || recipient.isPresent());
    }

    /** "campaigners urged America to arm the rebels": none but the recipient requests. */
    private boolean isOthersPlea(Moods.Told mood, TransferStatus status, Optional<Party> recipient) {
        boolean plea = mood.governor()
                .filter(found -> found.name().equals("urge") || found.name().equals("request"))
                .isPresent();
        return plea
                && status == TransferStatus.REQUESTED
                && recipient.isPresent()
                && pleader(mood)
                        .filter(party -> SupplyParties.sameParty(recipient, party))
                        .isEmpty();
    }

    /** A union of states that lifts its ban supplies nothing itself. */
    private boolean isOwnBan(Moods.Told mood, Optional<Party> supplier) {
        boolean lifted = mood.over()
                .filter(place -> in.sentence().token(place).lemma().equals("lift"))
                .isPresent();
        return lifted && supplier.flatMap(Party::sector).filter("IGO"::equals).isPresent();
    }

    /** Who asks for it. */
    private Optional<Party> pleader(Moods.Told mood) {
        return in.predicates().stream()
                .filter(predicate ->
                        mood.over().filter(place -> place == predicate.verb()).isPresent())
                .flatMap(predicate -> in.sides().party(predicate.subjects(), Optional.empty()).stream())
                .findFirst();
    }

    private static Optional<TransferStatus> status(SupplyRules.Verb verb, Moods.Told mood) {
        return mood.governor().flatMap(SupplyRules.Governor::status).isPresent() && !mood.confirmed()
                ? mood.governed()
                : verb.status(mood.mood()).filter(found -> !mood.silenced());
    }

    /** "The terms of a contract for jets": the contract is what the terms are of. */
    private void tellBetween(NounPhrase phrase, ItemMention item) {
        told.add(phrase);
        in.phrases().all().stream()
                .filter(next -> next.first() > phrase.last()
                        && next.span(in.sentence()).end() <= item.span().start())
                .forEach(told::add);
    }

    private ItemMention arming(Predicate predicate) {
        Span span = in.sentence().token(predicate.verb()).span();
        return new ItemMention(span, "arms", Optional.empty(), Optional.of("arms"), true);
    }
}
