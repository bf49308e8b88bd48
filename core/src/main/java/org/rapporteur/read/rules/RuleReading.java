package org.rapporteur.read.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.rules.Pattern.Element;
import org.rapporteur.read.rules.Word.Shape;

/** The application of a grammar's rules to the words of one text. */
final class RuleReading<V> {

    /** The most words that one item may take. */
    private static final int LONGEST = 24;

    private final Grammar<V> grammar;
    private final List<Word> words;
    private final List<List<Item<V>>> lexical;
    private final List<List<Item<V>>> items;
    private final List<Item<V>> taken = new ArrayList<>();

    RuleReading(Grammar<V> grammar, List<Word> words, List<List<Item<V>>> lexical) {
        this.grammar = grammar;
        this.words = words;
        this.lexical = lexical;
        this.items = new ArrayList<>(words.size());
        lexical.forEach(found -> items.add(found.isEmpty() ? List.of() : new ArrayList<>(found)));
    }

    /** Goes through the words from right to left. */
    Chart<V> chart() {
        for (int place = words.size() - 1; place >= 0; place--) {
            applyAt(place);
        }
        return new Chart<>(words, items);
    }

    private void applyAt(int place) {
        Optional<BitSet> byWord = grammar.startingWith(words.get(place));
        if (byWord.isEmpty() && items.get(place).isEmpty()) {
            return;
        }
        BitSet active = new BitSet();
        byWord.ifPresent(active::or);
        for (Item<V> item : items.get(place)) {
            grammar.startingWith(item.category()).ifPresent(active::or);
        }
        for (int i = active.nextSetBit(0); i >= 0; i = active.nextSetBit(i + 1)) {
            Compiled<V> rule = grammar.rule(i);
            int before = items.get(place).size();
            match(rule, 0, place, place);
            if (items.get(place).size() > before) {
                grammar.startingWith(rule.text().builds()).ifPresent(active::or);
            }
        }
    }

    private void match(Compiled<V> rule, int element, int first, int place) {
        if (element == rule.elements().size()) {
            finish(rule, first, place);
            return;
        }
        if (place >= words.size()
                || place - first >= LONGEST
                || words.get(place).is(Shape.BREAK)) {
            return;
        }
        Element next = rule.elements().get(element);
        if (next.joined() && !words.get(place).joined()) {
            return;
        }
        if (next.category()) {
            matchItems(rule, element, first, place, next.symbol());
        } else if (words.get(place).is(next.symbol())) {
            match(rule, element + 1, first, place + 1);
        }
    }

    /** Tries each item of the category; those that are added meanwhile are left to later rules. */
    private void matchItems(Compiled<V> rule, int element, int first, int place, String category) {
        List<Item<V>> here = items.get(place);
        for (int i = 0, size = here.size(); i < size; i++) {
            Item<V> item = here.get(i);
            if (item.category().equals(category)) {
                taken.add(item);
                match(rule, element + 1, first, item.end());
                taken.remove(taken.size() - 1);
            }
        }
    }

    private void finish(Compiled<V> rule, int first, int end) {
        RuleText text = rule.text();
        if (end - first > LONGEST || isKnown(text, first, end) || !isLet(rule.guards(), first, end)) {
            return;
        }
        rule.production()
                .make(new Match<>(rule.names(), List.copyOf(taken), text.arguments()))
                .ifPresent(made -> add(
                        new Item<>(text.builds(), first, end, made, text.name(), rule.order(), text.alone(), taken)));
    }

    private void add(Item<V> item) {
        if (items.get(item.first()).isEmpty()) {
            items.set(item.first(), new ArrayList<>());
        }
        items.get(item.first()).add(item);
    }

    /** The first rule to find a category at a stretch of words has it, but one that stands alone may be added. */
    private boolean isKnown(RuleText text, int first, int end) {
        for (Item<V> item : items.get(first)) {
            boolean same = item.end() == end && item.category().equals(text.builds());
            if (same && (item.alone() || !text.alone())) {
                return true;
            }
        }
        return false;
    }

    private boolean isLet(Compiled.Guards guards, int first, int end) {
        return (guards.left().isEmpty() || stands(guards.left(), first, true))
                && (guards.right().isEmpty() || stands(guards.right(), end, false))
                && !stands(guards.notLeft(), first, true)
                && !stands(guards.notRight(), end, false);
    }

    private boolean stands(List<List<Element>> sequences, int place, boolean before) {
        for (List<Element> sequence : sequences) {
            int from = before ? place - sequence.size() : place;
            if (from >= 0 && from + sequence.size() <= words.size() && isAt(sequence, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(List<Element> sequence, int from) {
        for (int i = 0; i < sequence.size(); i++) {
            Element element = sequence.get(i);
            boolean joined = !element.joined() || words.get(from + i).joined();
            boolean same = element.category()
                    ? isOfCategory(element.symbol(), from + i)
                    : words.get(from + i).is(element.symbol());
            if (!same || !joined) {
                return false;
            }
        }
        return true;
    }

    /** Around an item only what the lexicon says is known: the rules have not been there yet. */
    private boolean isOfCategory(String category, int place) {
        for (Item<V> item : lexical.get(place)) {
            if (item.category().equals(category)) {
                return true;
            }
        }
        return false;
    }
}
