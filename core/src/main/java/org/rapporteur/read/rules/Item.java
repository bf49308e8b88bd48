package org.rapporteur.read.rules;

import java.util.List;
import org.rapporteur.model.Derivation;

/**
 * Something that a rule or the lexicon found: words first to end (exclusive) read as a value of a category.
 *
 * @param category what it is to other rules
 * @param first the place of its first word
 * @param end the place after its last word
 * @param value what it means
 * @param rule the name of the rule; empty if the lexicon gave it
 * @param order the place of the rule among the rules; -1 if the lexicon gave it
 * @param alone whether it may stand for itself, or only within another item
 * @param parts the items that it is made of
 */
public record Item<V>(
        String category, int first, int end, V value, String rule, int order, boolean alone, List<Item<V>> parts) {

    public Item {
        parts = List.copyOf(parts);
    }

    /** How it came about: the rules, from the last to the first, with the words that each took. */
    public Derivation derivation(String text, List<Word> words) {
        String taken =
                text.substring(words.get(first).start(), words.get(end - 1).end());
        List<Derivation> from = parts.stream()
                .filter(part -> !part.rule().isEmpty())
                .map(part -> part.derivation(text, words))
                .toList();
        return new Derivation(rule, taken, from);
    }
}
