package org.rapporteur.read.events;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The named lists of nouns that predicates refer to. */
final class NounSets {

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Set<String> ofParties = new HashSet<>();

    NounSets(List<String[]> rows) {
        for (String[] row : rows) {
            boolean party = row[0].endsWith("*");
            String name = party ? row[0].substring(0, row[0].length() - 1) : row[0];
            if (party) {
                ofParties.add(name);
            }
            words.put(name, Set.of(distinct(row[1])));
        }
    }

    private static String[] distinct(String list) {
        return Arrays.stream(list.toLowerCase(Locale.ROOT).split(", "))
                .distinct()
                .toArray(String[]::new);
    }

    /**
     * Whether the word is in the set or in one that the set names.
     *
     * @throws IllegalArgumentException if there is no such set
     */
    boolean has(String set, String word) {
        Set<String> found = words.get(set);
        if (found == null) {
            throw new IllegalArgumentException("no set of nouns " + set);
        }
        return set.equals(word)
                || found.contains(word)
                || found.stream().anyMatch(each -> each.startsWith("$") && has(each.substring(1), word));
    }

    /** Whether the nouns of the set can be whom something is done to. */
    boolean isOfParties(String set) {
        return ofParties.contains(set);
    }
}
