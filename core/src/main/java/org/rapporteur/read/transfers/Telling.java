package org.rapporteur.read.transfers;

import java.util.Optional;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.read.language.Sentence;

/**
 * One place where a sentence tells of a transfer, as far as that sentence goes.
 *
 * @param status how far it has come; empty where the words only name it
 * @param trigger the place of the word that tells it
 * @param span from the first to the last of the words that tell it
 * @param ongoing whether it is told of the present
 * @param rule what found it
 */
record Telling(
        Sentence sentence,
        int trigger,
        Span span,
        Optional<Party> supplier,
        Optional<Party> recipient,
        ItemMention item,
        Optional<TransferStatus> status,
        boolean ongoing,
        String rule) {

    Telling with(Optional<Party> newSupplier, Optional<Party> newRecipient, ItemMention newItem, String newRule) {
        return new Telling(sentence, trigger, span, newSupplier, newRecipient, newItem, status, ongoing, newRule);
    }

    /** Of the item that its words stand for, as the reason says. */
    Telling withItem(ItemMention named, String reason) {
        ItemMention meant = new ItemMention(item.span(), named.text(), named.system(), named.category(), false);
        return with(supplier, recipient, meant, rule + "; " + reason);
    }

    Telling by(String newRule) {
        return with(supplier, recipient, item, newRule);
    }
}
