package org.rapporteur.read.incidents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.rules.Table;

/** The words that tell of an incident itself, of what came after it, and of where people live, are treated or tried. */
final class Cues {

    private final Map<String, Set<String>> byKind;

    private Cues(Map<String, Set<String>> byKind) {
        this.byKind = Map.copyOf(byKind);
    }

    static Cues load() {
        Map<String, Set<String>> byKind = new HashMap<>();
        for (Table.Row row : Table.beside(Cues.class, "cues.tsv").rows()) {
            byKind.computeIfAbsent(row.get("kind"), kind -> new HashSet<>()).addAll(row.list("words"));
        }
        return new Cues(byKind);
    }

    /** Whether the word at the place is one of the kind, as it stands or in its dictionary form. */
    boolean is(String kind, Sentence sentence, int place) {
        if (place < 0 || place >= sentence.size()) {
            return false;
        }
        Set<String> words = byKind.getOrDefault(kind, Set.of());
        return words.contains(sentence.token(place).text().toLowerCase(Locale.ROOT))
                || words.contains(sentence.token(place).lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a word of the kind stands from the first place up to the end, not included. */
    boolean any(String kind, Sentence sentence, int first, int end) {
        for (int i = Math.max(0, first); i < Math.min(sentence.size(), end); i++) {
            if (is(kind, sentence, i)) {
                return true;
            }
        }
        return false;
    }
}
