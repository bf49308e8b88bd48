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
    private final Map<String, List<String>> phrasesWithout = new TreeMap<>();

    Contexts() {
        for (String[] row : Table.rows("contexts.tsv")) {
            wordsOf.put(row[0], List.of(row[1].split(", ")));
            phrasesWithout.put(row[0], row.length > 2 ? List.of(row[2].split(", ")) : List.of());
        }
    }

    /** The contexts that the words show, in the order of the alphabet. */
    List<String> of(String words) {
        String text = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}&-]+", " ") + " ";
        Set<String> found = new TreeSet<>();
        wordsOf.forEach((context, list) -> {
            String left = without(text, phrasesWithout.get(context));
            if (list.stream().anyMatch(word -> left.contains(" " + word + " "))) {
                found.add(context);
            }
        });
        return new ArrayList<>(found);
    }

    /** The text without the phrases that show nothing: "tear gas" is no natural resource. */
    private static String without(String text, List<String> phrases) {
        String left = text;
        for (String phrase : phrases) {
            left = left.replace(" " + phrase + " ", " ");
        }
        return left;
    }
}
