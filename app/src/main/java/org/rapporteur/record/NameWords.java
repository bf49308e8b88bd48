package org.rapporteur.record;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names word by word: "assad" is in "Bashar al-Assad" and not in "ambassador". */
final class NameWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {}

    /** Whether the name has every word of the question. */
    static boolean covers(String name, String question) {
        List<String> asked = words(question);
        Set<String> own = new HashSet<>(words(name));
        return !asked.isEmpty() && own.containsAll(asked);
    }

    static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
