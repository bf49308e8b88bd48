package org.rapporteur.read.transfers;

import java.util.Optional;
import org.rapporteur.model.Item;
import org.rapporteur.model.Span;

/**
 * Where a sentence names what is transferred.
 *
 * @param span the words
 * @param text the words without article and possessor
 * @param system the system that they name by its designation
 * @param category the category; empty where only an earlier mention tells
 * @param general whether they may stand for a system named before: "the weapons", "the shipment", "them"
 */
record ItemMention(
        Span span,
        String text,
        Optional<WeaponSystems.WeaponSystem> system,
        Optional<String> category,
        boolean general) {

    /** What the record calls it. */
    Item item() {
        return new Item(text, system.map(WeaponSystems.WeaponSystem::designation), category);
    }

    /** What tells it from other items of the report: the designation, else the category. */
    String key() {
        return system.map(WeaponSystems.WeaponSystem::designation).orElse(category.orElse("arms"));
    }
}
