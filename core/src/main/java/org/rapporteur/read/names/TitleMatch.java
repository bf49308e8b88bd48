package org.rapporteur.read.names;

import java.util.List;
import org.rapporteur.model.Span;

/**
 * A title found among words.
 *
 * @param firstWord the place of its first word, modifiers included
 * @param endWord the place after its last word
 * @param span where it stands, modifiers included
 * @param title the title
 * @param modifiers what goes before it, in lower case: "deputy", "former"
 * @param plural whether it names several people
 */
public record TitleMatch(int firstWord, int endWord, Span span, Title title, List<String> modifiers, boolean plural) {

    public TitleMatch {
        modifiers = List.copyOf(modifiers);
    }

    /** Whether the office is no longer held, as the words say. */
    public boolean former() {
        return modifiers.contains("former");
    }
}
