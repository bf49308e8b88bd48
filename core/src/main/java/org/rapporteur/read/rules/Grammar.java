package org.rapporteur.read.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.rules.Compiled.Guards;
import org.rapporteur.read.rules.Pattern.Element;

/**
 * Rules ready to be applied, each to what the lexicon and other rules found.
 *
 * <p>The words are gone through once, from right to left, the rules at each place in the order of their files; so the
 * work grows with the number of words, and a rule that opens with a category must come after the rules that build it.
 */
public final class Grammar<V> {

    private final Lexicon<V> lexicon;
    private final List<Compiled<V>> rules = new ArrayList<>();
    private final Map<String, BitSet> byFirstWord = new HashMap<>();
    private final Map<String, BitSet> byFirstCategory = new HashMap<>();

    /**
     * @param productions by name
     * @throws IllegalStateException if a rule names a production or category that does not exist, or comes too early
     */
    public Grammar(Lexicon<V> lexicon, List<RuleText> texts, Map<String, Production<V>> productions) {
        this.lexicon = lexicon;
        Set<String> known = new HashSet<>(lexicon.categories());
        texts.forEach(text -> known.add(text.builds()));
        for (int order = 0; order < texts.size(); order++) {
            RuleText text = texts.get(order);
            Production<V> production = Optional.ofNullable(productions.get(text.make()))
                    .orElseThrow(() -> new IllegalStateException("no production for rule " + text.name()));
            add(text, order, production, known);
        }
        checkOrder();
    }

    private void add(RuleText text, int order, Production<V> production, Set<String> known) {
        Guards guards = Guards.of(text);
        for (String pattern : text.patterns()) {
            for (List<Element> elements : Pattern.sequences(pattern)) {
                checkCategories(text, elements, known);
                Element first = elements.get(0);
                (first.category() ? byFirstCategory : byFirstWord)
                        .computeIfAbsent(first.symbol(), any -> new BitSet())
                        .set(rules.size());
                rules.add(Compiled.of(text, order, elements, production, guards));
            }
        }
    }

    private static void checkCategories(RuleText text, List<Element> elements, Set<String> known) {
        for (Element element : elements) {
            if (element.category() && !known.contains(element.symbol())) {
                throw new IllegalStateException("no category " + element.symbol() + " in rule " + text.name());
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
        List<List<Item<V>>> lexical = new ArrayList<>(words.size());
        for (int place = 0; place < words.size(); place++) {
            lexical.add(lexicon.items(words, place));
        }
        return new RuleReading<>(this, words, lexical).chart();
    }

    Compiled<V> rule(int place) {
        return rules.get(place);
    }

    /** The rules whose patterns open with the word. */
    Optional<BitSet> startingWith(Word word) {
        return Optional.ofNullable(byFirstWord.get(word.form()));
    }

    /** The rules whose patterns open with the category. */
    Optional<BitSet> startingWith(String category) {
        return Optional.ofNullable(byFirstCategory.get(category));
    }
}
