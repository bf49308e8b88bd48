package org.rapporteur.read.transfers;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.model.Party;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.read.phrases.NounPhrase;

/** Transfers told by arms that are on their way, without a verb of supply. */
final class Consignments {

    /** The rule by which arms are in a ship or plane. */
    static final String ABOARD = "aboard";

    private static final int UNDER_WAY_WITHIN = 9;

    private final SupplySentence in;

    Consignments(SupplySentence in) {
        this.in = in;
    }

    /** "missiles on their way from Iran to Hezbollah", "arms bound for Syria", "no weapons on the plane". */
    Optional<Telling> read(NounPhrase phrase) {
        Optional<ItemMention> item = in.itemIn(phrase);
        if (item.isEmpty() || in.items().isSupply(phrase)) {
            return Optional.empty();
        }
        int end = Math.min(in.sentence().size(), phrase.last() + UNDER_WAY_WITHIN);
        for (int i = phrase.last() + 1; i < end; i++) {
            if (isAboard(phrase, i)) {
                return Optional.of(aboard(phrase, item.get(), i));
            }
            if (SupplyRules.UNDER_WAY.contains(in.lower(i))) {
                return underWay(phrase, item.get(), i);
            }
        }
        return Optional.empty();
    }

    /** Whether the words from the place on say that the arms are in a ship or plane. */
    private boolean isAboard(NounPhrase phrase, int place) {
        boolean near = IntStream.range(phrase.last() + 1, place)
                .allMatch(at -> in.sentence().token(at).tag().matches("VB.*|MD|RB.*"));
        boolean on = in.lower(place).equals("on") && place + 1 < in.sentence().size();
        boolean inVessel = on
                && in.phrases()
                        .startingWith(place + 1)
                        .filter(next -> SupplyRules.VESSELS.contains(in.lower(next.head())))
                        .isPresent();
        return near
                && (in.lower(place).equals("aboard")
                        || on && in.lower(place + 1).equals("board")
                        || inVessel);
    }

    private Telling aboard(NounPhrase phrase, ItemMention item, int place) {
        boolean none = in.lower(phrase.first()).equals("no")
                || IntStream.range(phrase.last() + 1, place)
                        .anyMatch(at -> in.lower(at).matches("not|n't|n’t|never"));
        boolean unconfirmed = in.predicates().stream()
                .filter(predicate -> predicate.verb() < phrase.first())
                .anyMatch(predicate ->
                        predicate.lemma().equals("confirm") && (predicate.negated() || in.isNeither(predicate.verb())));
        TransferStatus status =
                unconfirmed ? TransferStatus.UNCONFIRMED : none ? TransferStatus.DENIED : TransferStatus.IN_DELIVERY;
        Optional<Party> supplier = in.sides().owner(phrase).or(() -> in.sides().behind(phrase, Set.of("from")));
        Optional<Party> recipient = in.sides().behind(phrase, Set.of("to", "for"));
        return in.telling(place, supplier, recipient, item, Optional.of(status), true, ABOARD);
    }

    private Optional<Telling> underWay(NounPhrase phrase, ItemMention item, int word) {
        if (word + 1 < in.sentence().size() && in.lower(word + 1).equals("back")) {
            return turnedBack(phrase, item, word);
        }
        Optional<Party> supplier = Optional.empty();
        Optional<Party> recipient = Optional.empty();
        for (int i = word + 1; i + 1 < Math.min(in.sentence().size(), word + 7); i++) {
            Optional<Party> party = in.phrases()
                    .startingWith(i + 1)
                    .flatMap(next -> in.parties().of(in.sentence(), next));
            if (in.lower(i).equals("from")) {
                supplier = party.or(() -> Optional.empty());
            } else if (in.lower(i).matches("to|for") && recipient.isEmpty()) {
                recipient = party;
            }
        }
        Optional<Party> from = supplier.or(() -> in.sides().owner(phrase));
        return recipient.isPresent()
                ? Optional.of(in.telling(
                        word, from, recipient, item, Optional.of(TransferStatus.IN_DELIVERY), true, "on the way"))
                : Optional.empty();
    }

    /** "a ship carrying helicopters to Syria was on its way back". */
    private Optional<Telling> turnedBack(NounPhrase phrase, ItemMention item, int word) {
        Optional<Party> recipient = in.sides().behind(phrase, Set.of("to", "for"));
        return recipient.map(party -> in.telling(
                word,
                in.sides().owner(phrase).or(() -> origin(word)),
                recipient,
                item,
                Optional.of(TransferStatus.SUSPENDED),
                true,
                "on the way back"));
    }

    /** "back to Russia": whence it came. */
    private Optional<Party> origin(int way) {
        boolean to = way + 2 < in.sentence().size() && in.lower(way + 2).equals("to");
        return to
                ? in.phrases()
                        .startingWith(way + 3)
                        .flatMap(next -> in.parties()
                                .of(in.sentence(), next)
                                .or(() -> in.sides().nameAhead(next)))
                : Optional.empty();
    }
}
