package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** PLOVER's contexts, told by the words of a clause. */
final class Contexts {

    private final Map<String, List<String>> wordsOf = new TreeMap<>();

    Contexts() {
        for (String[] row : Table.rows("contexts.tsv")) {
            wordsOf.put(row[0], List.of(row[1].split(", ")));
        }
    }

    /** The contexts that the words show, in the order of the alphabet. */
    List<String> of(String words) {
        String text = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}&-]+", " ") + " ";
        Set<String> found = new TreeSet<>();
        wordsOf.forEach((context, list) -> {
            if (list.stream().anyMatch(word -> text.contains(" " + word + " "))) {
                found.add(context);
            }
        });
        return new ArrayList<>(found);
    }
}
