package org.rapporteur.read.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        int place = 0;
        while (place < items.size()) {
            Optional<Item<V>> found = longest(items.get(place), wanted);
            found.ifPresent(best::add);
            place = found.map(Item::end).orElse(place + 1);
        }
        return best;
    }

    private static <V> Optional<Item<V>> longest(List<Item<V>> items, Predicate<Item<V>> wanted) {
        Optional<Item<V>> longest = Optional.empty();
        for (Item<V> item : items) {
            if (item.alone() && wanted.test(item) && isLonger(item, longest)) {
                longest = Optional.of(item);
            }
        }
        return longest;
    }

    private static <V> boolean isLonger(Item<V> item, Optional<Item<V>> other) {
        if (other.isEmpty() || item.end() > other.get().end()) {
            return true;
        }
        return item.end() == other.get().end() && item.order() < other.get().order();
    }
}
