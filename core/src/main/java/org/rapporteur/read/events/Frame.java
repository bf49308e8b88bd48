package org.rapporteur.read.events;

import java.util.List;

/**
 * Where a predicate's parties stand in the grammar, best place first.
 *
 * <p>Places are "subj" and "obj" (under the passive the other way round), "poss", "adj" and "comp" (the possessor, the
 * adjective of nationality and the name before a noun), "obligation" (who must, in "says that they must"), or a
 * preposition.
 */
record Frame(List<String> actors, List<String> recipients) {

    /** Reads "subj>obj,on"; a hyphen stands for no place. */
    static Frame of(String text) {
        int arrow = text.indexOf('>');
        if (arrow < 0) {
            return new Frame(List.of(), List.of());
        }
        return new Frame(places(text.substring(0, arrow)), places(text.substring(arrow + 1)));
    }

    private static List<String> places(String list) {
        return list.isEmpty() || list.equals("-") ? List.of() : List.of(list.split(","));
    }
}
