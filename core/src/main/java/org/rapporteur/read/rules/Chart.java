package org.rapporteur.read.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** All that the rules found in the words of one text. */
public final class Chart<V> {

    private final List<Word> words;
    private final List<List<Item<V>>> items;

    Chart(List<Word> words, List<List<Item<V>>> items) {
        this.words = words;
        this.items = items;
    }

    /** The words. */
    public List<Word> words() {
        return words;
    }

    /** The items that begin at the word. */
    public List<Item<V>> at(int place) {
        return items.get(place);
    }

    /**
     * The items that stand alone and are wanted, from left to right without overlap: at each place the longest, of those
     * the one whose rule comes first.
     */
    public List<Item<V>> best(Predicate<Item<V>> wanted) {
        List<Item<V>> best = new ArrayList<>();
        Comparator<Item<V>> longest = Comparator.comparingInt(Item::end);
        Comparator<Item<V>> firstRule = Comparator.comparingInt(Item::order);
        int place = 0;
        while (place < items.size()) {
            var found = items.get(place).stream()
                    .filter(item -> item.alone() && wanted.test(item))
                    .max(longest.thenComparing(firstRule.reversed()));
            found.ifPresent(best::add);
            place = found.map(Item::end).orElse(place + 1);
        }
        return best;
    }
}
