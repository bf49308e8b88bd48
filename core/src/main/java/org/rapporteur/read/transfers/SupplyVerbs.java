package org.rapporteur.read.transfers;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.Predicate;

/** Transfers told by verbs of supply: "Russia sent Syria missiles". */
final class SupplyVerbs {

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
            Optional<Telling> telling = byVerb(predicate, verb);
            if (telling.isPresent()) {
                return telling;
            }
        }
        return Optional.empty();
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
        Optional<Party> supplier = in.sides()
                .party(in.sides().slots(predicate, verb.supplier()), itemPhrase)
                .or(() -> itemPhrase.flatMap(in.sides()::owner));
        Optional<Party> recipient = in.sides()
                .party(in.sides().slots(predicate, verb.recipient()), itemPhrase)
                .or(() -> itemPhrase.flatMap(phrase -> in.sides().behind(phrase, Set.of("to", "for"))))
                .or(() -> verb.item().contains("second") ? itemPhrase.flatMap(in.sides()::nameAhead) : Optional.empty())
                .filter(party -> !SupplyParties.sameParty(supplier, party));
        boolean shipment = itemPhrase.filter(in.items()::isSupply).isPresent();
        if (!shipment && !isSupply(verb, supplier, recipient, item.get())) {
            return Optional.empty();
        }
        itemPhrase.ifPresent(phrase -> tellBetween(phrase, item.get()));
        Moods.Told mood = in.moods().of(predicate);
        return Optional.of(in.telling(
                predicate.verb(),
                supplier,
                recipient,
                item.get(),
                status(verb, mood),
                mood.ongoing(),
                verb.name() + ", " + mood.rule()));
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

    private static Optional<TransferStatus> status(SupplyRules.Verb verb, Moods.Told mood) {
        return mood.governor().flatMap(SupplyRules.Governor::status).isPresent()
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
