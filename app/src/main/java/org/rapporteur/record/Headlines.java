package org.rapporteur.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells whether one headline says the same more softly or more strongly than another: by words that hedge and words that press. */
final class Headlines {

    private final List<String> softer = new ArrayList<>();
    private final List<String> stronger = new ArrayList<>();

    Headlines() {
        try (InputStream stream = Headlines.class.getResourceAsStream("headline-words.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("no resource headline-words.tsv");
            }
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> (row[0].equals("softer") ? softer : stronger).add(row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "softened", "strengthened", or "changed" where the words do not tell. */
    String change(String before, String after) {
        int difference = weight(after) - weight(before);
        return difference < 0 ? "softened" : difference > 0 ? "strengthened" : "changed";
    }

    private int weight(String headline) {
        String words = " " + headline.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}?]+", " ") + " ";
        return count(words, stronger) - count(words, softer) - (headline.strip().endsWith("?") ? 1 : 0);
    }

    private static int count(String words, List<String> terms) {
        return (int)
                terms.stream().filter(term -> words.contains(" " + term + " ")).count();
    }
}
