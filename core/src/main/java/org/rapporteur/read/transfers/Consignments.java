package org.rapporteur.read.transfers;

import java.util.Optional;
import org.rapporteur.model.Party;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.read.phrases.NounPhrase;

/** Transfers told by arms that are on their way, without a verb of supply. */
final class Consignments {

    private static final int UNDER_WAY_WITHIN = 9;

    private final SupplySentence in;

    Consignments(SupplySentence in) {
        this.in = in;
    }

    /** "missiles on their way from Iran to Hezbollah", "arms bound for Syria". */
    Optional<Telling> read(NounPhrase phrase) {
        Optional<ItemMention> item = in.items().of(phrase);
        if (item.isEmpty() || in.items().isSupply(phrase)) {
            return Optional.empty();
        }
        for (int i = phrase.last() + 1; i < Math.min(in.sentence().size(), phrase.last() + UNDER_WAY_WITHIN); i++) {
            if (SupplyRules.UNDER_WAY.contains(in.lower(i))) {
                return underWay(phrase, item.get(), i);
            }
        }
        return Optional.empty();
    }

    private Optional<Telling> underWay(NounPhrase phrase, ItemMention item, int word) {
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
}
