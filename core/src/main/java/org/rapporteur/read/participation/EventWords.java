package org.rapporteur.read.participation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The nouns that tell of something happening. */
final class EventWords {

    private static final String FILE = "event-nouns.txt";

    private final Set<String> nouns = new HashSet<>();

    EventWords() {
        try (InputStream in = EventWords.class.getResourceAsStream(FILE)) {
            String text = new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> nouns.addAll(List.of(line.split(" "))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    boolean isNoun(String lemma) {
        return nouns.contains(lemma);
    }
}
