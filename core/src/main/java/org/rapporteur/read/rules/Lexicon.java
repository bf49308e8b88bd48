package org.rapporteur.read.rules;

import java.util.List;
import java.util.Set;

/** What single words mean before any rule is applied. */
public interface Lexicon<V> {

    /** The items that the word at the place is by itself. */
    List<Item<V>> items(List<Word> words, int place);

    /** Every category that an item can have. */
    Set<String> categories();
}
