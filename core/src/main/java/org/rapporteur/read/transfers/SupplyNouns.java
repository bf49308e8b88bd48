package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Party;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.Predicate;

/** Transfers told by nouns of supply, under the verbs that govern them: "denied any delivery of missiles to Syria". */
final class SupplyNouns {

    private static final SupplyRules.Noun REST = new SupplyRules.Noun(TransferStatus.IN_DELIVERY, false);

    private final SupplySentence in;

    SupplyNouns(SupplySentence in) {
        this.in = in;
    }

    /** What the phrase tells, once for each verb over it. */
    List<Telling> read(NounPhrase phrase) {
        Optional<ItemMention> item = in.itemIn(phrase);
        SupplyRules.Noun noun = in.rules().noun(in.sentence(), phrase.head()).orElse(REST);
        List<Governing> governing = governing(phrase, noun);
        boolean specific = item.filter(
                        found -> !found.general() || found.category().isPresent())
                .isPresent();
        if (item.isEmpty() || !specific && governing.isEmpty()) {
            return List.of();
        }
        Optional<Party> supplier = supplier(phrase, governing);
        Optional<Party> recipient = recipient(phrase, noun).filter(party -> !SupplyParties.sameParty(supplier, party));
        boolean identified = supplier.isPresent()
                || recipient.isPresent()
                || item.get().system().isPresent()
                || !specific;
        if (!identified) {
            return List.of();
        }
        String rule = "noun \"" + in.lower(phrase.head()) + "\"";
        if (governing.isEmpty()) {
            Moods.Told mood = in.moods().ofNoun(phrase, noun);
            return List.of(
                    in.telling(phrase.head(), supplier, recipient, item.get(), mood.governed(), mood.ongoing(), rule));
        }
        return governing.stream()
                .map(found -> in.telling(
                        found.verb(),
                        supplier,
                        recipient,
                        item.get(),
                        found.status(),
                        found.mood().ongoing(),
                        rule + ", " + found.rule()))
                .toList();
    }

    private Optional<Party> supplier(NounPhrase phrase, List<Governing> governing) {
        return in.sides()
                .owner(phrase)
                .or(() -> in.sides().behind(phrase, Set.of("by", "from")))
                .or(() -> governing.stream()
                        .flatMap(found -> found.actor().stream())
                        .findFirst());
    }

    private Optional<Party> recipient(NounPhrase phrase, SupplyRules.Noun noun) {
        return in.sides()
                .behind(phrase, noun.deal() ? Set.of("to", "for", "with") : Set.of("to", "for"))
                .or(() -> suppliedWith(phrase));
    }

    /** "the contract to supply Syria with missiles". */
    private Optional<Party> suppliedWith(NounPhrase phrase) {
        int to = phrase.last() + 1;
        boolean supplies = to + 1 < in.sentence().size()
                && in.lower(to).equals("to")
                && in.lower(to + 1).matches("supply|provide|equip|arm|sell|send");
        return supplies
                ? in.phrases().startingWith(to + 2).flatMap(next -> in.parties().of(in.sentence(), next))
                : Optional.empty();
    }

    /** The verb over a noun of supply. */
    private record Governing(
            int verb, Optional<TransferStatus> status, Optional<Party> actor, Moods.Told mood, String rule) {}

    private List<Governing> governing(NounPhrase phrase, SupplyRules.Noun noun) {
        List<Governing> found = new ArrayList<>();
        for (Predicate predicate : in.predicates()) {
            boolean over = predicate.objects().contains(phrase)
                    || predicate.subjects().contains(phrase)
                    || predicate.obliques().stream()
                            .anyMatch(oblique -> oblique.preposition().matches("with|to|on|about")
                                    && oblique.phrase().equals(phrase));
            Optional<SupplyRules.Governor> governor = in.governorOf(predicate);
            if (over && governor.isPresent()) {
                found.add(governing(predicate, phrase, noun, governor.get()));
            }
        }
        return found;
    }

    private Governing governing(
            Predicate predicate, NounPhrase phrase, SupplyRules.Noun noun, SupplyRules.Governor governor) {
        Moods.Told mood = in.moods().of(predicate);
        boolean negated = mood.negated();
        Optional<TransferStatus> status = isPutOff(predicate)
                ? Optional.of(TransferStatus.POSTPONED)
                : mood.mood() == SupplyRules.Mood.HYPOTHETICAL ? Optional.empty() : statusOf(noun, governor, negated);
        Optional<Party> actor = predicate.subjects().contains(phrase)
                ? Optional.empty()
                : in.sides().party(predicate.subjects(), Optional.of(phrase));
        return new Governing(predicate.verb(), status, actor, mood, governor.name() + (negated ? ", negated" : ""));
    }

    /** "Deliveries could not begin before the autumn". */
    private static boolean isPutOff(Predicate predicate) {
        return predicate.negated()
                && predicate.auxiliaries().stream().anyMatch(word -> word.matches("can|could|will|would"))
                && predicate.oblique(List.of("before", "until")).isPresent();
    }

    /** An agreed deal is a contract, where an agreed delivery is only approved. */
    private static Optional<TransferStatus> statusOf(
            SupplyRules.Noun noun, SupplyRules.Governor governor, boolean negated) {
        Optional<TransferStatus> status = negated ? governor.negated() : governor.status();
        boolean standing = noun.deal() && !negated;
        return status.map(found -> standing && (found == TransferStatus.APPROVED || found == TransferStatus.IN_DELIVERY)
                ? TransferStatus.CONTRACTED
                : found);
    }
}
