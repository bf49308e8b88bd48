package org.rapporteur.read.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.rules.Pattern.Element;
import org.rapporteur.read.rules.Word.Shape;

/**
 * Rules ready to be applied, each to what the lexicon and other rules found.
 *
 * <p>The words are gone through once, from right to left, the rules at each place in the order of their files; so the
 * work grows with the number of words, and a rule that opens with a category must come after the rules that build it.
 */
public final class Grammar<V> {

    /** The most words that one item may take. */
    private static final int LONGEST = 24;

    private final Lexicon<V> lexicon;
    private final List<Compiled<V>> rules = new ArrayList<>();
    private final Map<String, BitSet> byFirstWord = new HashMap<>();
    private final Map<String, BitSet> byFirstCategory = new HashMap<>();

    /** One sequence of one rule. */
    private record Compiled<V>(
            RuleText text, int order, List<Element> elements, List<String> names, Production<V> production) {}

    /**
     * @param productions by name
     * @throws IllegalStateException if a rule names a production or category that does not exist, or comes too early
     */
    public Grammar(Lexicon<V> lexicon, List<RuleText> texts, Map<String, Production<V>> productions) {
        this.lexicon = lexicon;
        Set<String> known = new HashSet<>(lexicon.categories());
        texts.forEach(text -> known.add(text.builds()));
        int order = 0;
        for (RuleText text : texts) {
            add(text, order++, productions, known);
        }
        checkOrder();
    }

    private void add(RuleText text, int order, Map<String, Production<V>> productions, Set<String> known) {
        Production<V> production = productions.get(text.make());
        if (production == null) {
            throw new IllegalStateException("no production " + text.make() + " for rule " + text.name());
        }
        for (String pattern : text.patterns()) {
            for (List<Element> elements : Pattern.sequences(pattern)) {
                for (Element element : elements) {
                    if (element.category() && !known.contains(element.symbol())) {
                        throw new IllegalStateException("no category " + element.symbol() + " in " + text.name());
                    }
                }
                List<String> names = elements.stream()
                        .filter(Element::category)
                        .map(Element::name)
                        .toList();
                Element first = elements.get(0);
                (first.category() ? byFirstCategory : byFirstWord)
                        .computeIfAbsent(first.symbol(), any -> new BitSet())
                        .set(rules.size());
                rules.add(new Compiled<>(text, order, elements, names, production));
            }
        }
    }

    private void checkOrder() {
        Map<String, Integer> lastBuilder = new HashMap<>();
        rules.forEach(rule -> lastBuilder.put(rule.text().builds(), rule.order()));
        for (Compiled<V> rule : rules) {
            Element first = rule.elements().get(0);
            boolean own = first.symbol().equals(rule.text().builds());
            if (first.category() && !own && lastBuilder.getOrDefault(first.symbol(), -1) > rule.order()) {
                throw new IllegalStateException(
                        "rule \"" + rule.text().name() + "\" comes before a rule that builds " + first.symbol());
            }
        }
    }

    /** Applies the rules to the words. */
    public Chart<V> read(List<Word> words) {
        List<List<Item<V>>> items = new ArrayList<>(words.size());
        for (int place = 0; place < words.size(); place++) {
            items.add(new ArrayList<>(lexicon.items(words, place)));
        }
        Reading reading = new Reading(words, items);
        for (int place = words.size() - 1; place >= 0; place--) {
            reading.applyAt(place);
        }
        return new Chart<>(words, items);
    }

    /** The work on one text. */
    private final class Reading {

        private final List<Word> words;
        private final List<List<Item<V>>> items;
        private final List<List<String>> categories;

        Reading(List<Word> words, List<List<Item<V>>> items) {
            this.words = words;
            this.items = items;
            this.categories = items.stream()
                    .map(list -> list.stream().map(Item::category).toList())
                    .toList();
        }

        void applyAt(int place) {
            BitSet active = new BitSet();
            activate(active, byFirstWord.get(words.get(place).form()));
            items.get(place).forEach(item -> activate(active, byFirstCategory.get(item.category())));
            for (int i = active.nextSetBit(0); i >= 0; i = active.nextSetBit(i + 1)) {
                Compiled<V> rule = rules.get(i);
                int before = items.get(place).size();
                if (fits(rule.text().left(), rule.text().notLeft(), place, true)) {
                    match(rule, 0, place, place, new ArrayList<>());
                }
                if (items.get(place).size() > before) {
                    activate(active, byFirstCategory.get(rule.text().builds()));
                }
            }
        }

        private void activate(BitSet active, @org.jspecify.annotations.Nullable BitSet more) {
            if (more != null) {
                active.or(more);
            }
        }

        private void match(Compiled<V> rule, int element, int first, int place, List<Item<V>> taken) {
            if (element == rule.elements().size()) {
                finish(rule, first, place, taken);
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
            if (!next.category()) {
                if (words.get(place).is(next.symbol())) {
                    match(rule, element + 1, first, place + 1, taken);
                }
                return;
            }
            List<Item<V>> here = items.get(place);
            for (int i = 0, size = here.size(); i < size; i++) {
                Item<V> item = here.get(i);
                if (item.category().equals(next.symbol())) {
                    taken.add(item);
                    match(rule, element + 1, first, item.end(), taken);
                    taken.remove(taken.size() - 1);
                }
            }
        }

        private void finish(Compiled<V> rule, int first, int end, List<Item<V>> taken) {
            RuleText text = rule.text();
            if (end - first > LONGEST
                    || isKnown(text, first, end)
                    || !fits(text.right(), text.notRight(), end, false)) {
                return;
            }
            Optional<V> value = rule.production().make(new Match<>(rule.names(), List.copyOf(taken), text.arguments()));
            value.ifPresent(made -> items.get(first)
                    .add(new Item<>(text.builds(), first, end, made, text.name(), rule.order(), text.alone(), taken)));
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

        private boolean fits(List<List<String>> wanted, List<List<String>> unwanted, int place, boolean before) {
            return (wanted.isEmpty() || stands(wanted, place, before)) && !stands(unwanted, place, before);
        }

        private boolean stands(List<List<String>> sequences, int place, boolean before) {
            for (List<String> sequence : sequences) {
                int from = before ? place - sequence.size() : place;
                if (from >= 0 && from + sequence.size() <= words.size() && isAt(sequence, from)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isAt(List<String> sequence, int from) {
            for (int i = 0; i < sequence.size(); i++) {
                String symbol = sequence.get(i);
                boolean same = Character.isUpperCase(symbol.charAt(0))
                        ? categories.get(from + i).contains(symbol)
                        : words.get(from + i).is(symbol);
                if (!same) {
                    return false;
                }
            }
            return true;
        }
    }
}
